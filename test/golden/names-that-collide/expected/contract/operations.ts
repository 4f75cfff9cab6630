// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { listItems } from "./operations/item-list.ts";
import { delete_, listItems2 } from "./operations/items.ts";

/** All operations by handler name. */
export const operations = {
  listItems,
  listItems2,
  delete_,
};
