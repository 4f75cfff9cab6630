// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { ListItemsError } from "../operations/item-list.ts";
import type { Item } from "../types/shared.ts";

export interface ItemList {
  /** @throws {@link ListItemsError} */
  get(options?: CallOptions): Call<Item, ListItemsError>;
}
