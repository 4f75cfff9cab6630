// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, Core } from "@heldsway/client-runtime";
import { listItems, type ListItemsError } from "../operations/item-list.ts";
import type { Item } from "../types/shared.ts";

export class ItemList {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** @throws {@link ListItemsError} */
  get(options?: CallOptions): Call<Item, ListItemsError> {
    return listItems(this.#core, options);
  }
}
