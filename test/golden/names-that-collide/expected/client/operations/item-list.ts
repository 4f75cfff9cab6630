// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { Item } from "../types/shared.ts";

/** What `listItems` can fail with. */
export type ListItemsError = CallError;

/** @throws {@link ListItemsError} */
export function listItems(core: Core, options?: CallOptions): Call<Item, ListItemsError> {
  return call(core, { id: "listItems", method: "GET", path: "/item-list" }, {}, options);
}
