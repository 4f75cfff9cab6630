// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  type CallOptions,
  cookieHeader,
  type ResourceTable,
  styledPath,
  styledQuery,
} from "@heldsway/client-runtime";
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

/** The methods of {@link Shops} as data. */
export const shopsTable = {
  items: {
    get: ["findItems /shops/{shop_id}/items/{;;ids} GET query headers cookies none", {
      writePath: styledPath,
      writeQuery: styledQuery({ filter: { object: { style: "deepObject", explode: true } }, sort: { array: { style: "form", explode: false } }, near: "json" }),
      writeCookies: cookieHeader,
    }],
  },
} as const satisfies ResourceTable<Shops>;
