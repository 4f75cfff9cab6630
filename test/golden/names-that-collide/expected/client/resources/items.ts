// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { DeleteError, ListItems2Error } from "../operations/items.ts";
import type { Item } from "../types/shared.ts";

export interface Items {
  /** @throws {@link ListItems2Error} */
  list(options?: CallOptions): Call<Item, ListItems2Error>;

  /** @throws {@link DeleteError} */
  delete(class_: string, options?: CallOptions): Call<void, DeleteError>;
}
