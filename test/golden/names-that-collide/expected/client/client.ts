// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type NamesOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { ItemList } from "./resources/item-list.ts";
import type { Items } from "./resources/items.ts";

/** Client of the Names. */
export class Names {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly itemList: ItemList;
  declare readonly items: Items;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: NamesOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Names {
    return new Names(this.core.with(options));
  }
}
