// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, Core } from "@heldsway/client-runtime";
import { delete_, type DeleteError, listItems2, type ListItems2Error } from "../operations/items.ts";
import type { Item } from "../types/shared.ts";

export class Items {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** @throws {@link ListItems2Error} */
  list(options?: CallOptions): Call<Item, ListItems2Error> {
    return listItems2(this.#core, options);
  }

  /** @throws {@link DeleteError} */
  delete(class_: string, options?: CallOptions): Call<void, DeleteError> {
    return delete_(this.#core, class_, options);
  }
}
