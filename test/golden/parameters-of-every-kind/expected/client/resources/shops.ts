// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { FindItemsError } from "../operations/shops.ts";
import type { FindItemsCookies, FindItemsHeaders, FindItemsQuery } from "../types/shops.ts";

export interface ShopsItems {
  /** @throws {@link FindItemsError} */
  get(
    shopId: string,
    ids: number[],
    query: FindItemsQuery | undefined,
    headers: FindItemsHeaders | undefined,
    cookies: FindItemsCookies,
    options?: CallOptions,
  ): Call<void, FindItemsError>;
}

export interface Shops {
  readonly items: ShopsItems;
}
