// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/shops.ts";
export type * from "./types/shops.ts";
