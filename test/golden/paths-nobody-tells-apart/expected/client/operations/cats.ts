// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";

/** What `getSummary` can fail with. */
export type GetSummaryError = CallError;

/** @throws {@link GetSummaryError} */
export function getSummary(core: Core, options?: CallOptions): Call<void, GetSummaryError> {
  return call(core, { id: "getSummary", method: "GET", path: "/cats/summary", reads: "none" }, {}, options);
}

/** What `getCat` can fail with. */
export type GetCatError = CallError;

/** @throws {@link GetCatError} */
export function getCat(core: Core, catId: string, options?: CallOptions): Call<void, GetCatError> {
  return call(
    core,
    { id: "getCat", method: "GET", path: "/cats/{cat_id}", reads: "none" },
    { path: { cat_id: catId } },
    options,
  );
}

/** What `getCatByName` can fail with. */
export type GetCatByNameError = CallError;

/** @throws {@link GetCatByNameError} */
export function getCatByName(core: Core, name: string, options?: CallOptions): Call<void, GetCatByNameError> {
  return call(
    core,
    { id: "getCatByName", method: "GET", path: "/cats/{name}", reads: "none" },
    { path: { name } },
    options,
  );
}
