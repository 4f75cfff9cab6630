// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  cookieHeader,
  type Core,
  styledPath,
  styledQuery,
} from "@heldsway/client-runtime";
import type { FindItemsCookies, FindItemsHeaders, FindItemsQuery } from "../types/shops.ts";

/** What `findItems` can fail with. */
export type FindItemsError = CallError;

/** @throws {@link FindItemsError} */
export function findItems(
  core: Core,
  shopId: string,
  ids: number[],
  query: FindItemsQuery | undefined,
  headers: FindItemsHeaders | undefined,
  cookies: FindItemsCookies,
  options?: CallOptions,
): Call<void, FindItemsError> {
  return call(
    core,
    {
      id: "findItems",
      method: "GET",
      path: "/shops/{shop_id}/items/{;;ids}",
      reads: "none",
      writePath: styledPath,
      writeQuery: styledQuery({ filter: { object: { style: "deepObject", explode: true } }, sort: { array: { style: "form", explode: false } }, near: "json" }),
      writeCookies: cookieHeader,
    },
    { path: { shop_id: shopId, ";ids": ids }, query, headers, cookies },
    options,
  );
}
