// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, Core } from "@heldsway/client-runtime";
import { findItems, type FindItemsError } from "../operations/shops.ts";
import type { FindItemsCookies, FindItemsHeaders, FindItemsQuery } from "../types/shops.ts";

export class ShopsItems {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** @throws {@link FindItemsError} */
  get(
    shopId: string,
    ids: number[],
    query: FindItemsQuery | undefined,
    headers: FindItemsHeaders | undefined,
    cookies: FindItemsCookies,
    options?: CallOptions,
  ): Call<void, FindItemsError> {
    return findItems(this.#core, shopId, ids, query, headers, cookies, options);
  }
}

export class Shops {
  readonly items: ShopsItems;

  constructor(core: Core) {
    this.items = new ShopsItems(core);
  }
}
