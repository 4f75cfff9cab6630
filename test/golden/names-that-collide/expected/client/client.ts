// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core } from "@heldsway/client-runtime";
import { createCore, type NamesOptions } from "./core.ts";
import { ItemList } from "./resources/item-list.ts";
import { Items } from "./resources/items.ts";

/** Client of the Names. */
export class Names {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  readonly itemList: ItemList;
  readonly items: Items;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: NamesOptions = {}) {
    this.core = createCore(options);
    this.itemList = new ItemList(this.core);
    this.items = new Items(this.core);
  }
}
