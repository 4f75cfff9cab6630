// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { clientCredentials, createCore } from "./core.ts";
export * from "./operations/orders.ts";
export type * from "./types/orders.ts";
