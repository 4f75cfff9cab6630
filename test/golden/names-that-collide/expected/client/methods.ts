// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { ItemList } from "./resources/item-list.ts";
import type { Items } from "./resources/items.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  itemList: {
    get: "GET listItems /item-list",
  } satisfies ResourceTable<ItemList>,
  items: {
    list: "GET ~_items /items",
    delete: "DELETE none ~ /items/{class}",
  } satisfies ResourceTable<Items>,
};
