// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { Item } from "../types/shared.ts";

/** What `listItems2` can fail with. */
export type ListItems2Error = CallError;

/** @throws {@link ListItems2Error} */
export function listItems2(core: Core, options?: CallOptions): Call<Item, ListItems2Error> {
  return call(core, { id: "list_items", method: "GET", path: "/items" }, {}, options);
}

/** What `delete_` can fail with. */
export type DeleteError = CallError;

/** @throws {@link DeleteError} */
export function delete_(core: Core, class_: string, options?: CallOptions): Call<void, DeleteError> {
  return call(
    core,
    { id: "delete", method: "DELETE", path: "/items/{class}", reads: "none" },
    { path: { class: class_ } },
    options,
  );
}
