// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Parameters } from "./client.ts";
export type { ParametersOptions } from "./core.ts";
export type { FindItemsError } from "./operations/shops.ts";
export type { Environment } from "./policy.ts";
export type { Shops, ShopsItems } from "./resources/shops.ts";
export type * from "./types/shops.ts";
