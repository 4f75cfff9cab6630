// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Policies } from "./client.ts";
export { clientCredentials } from "./core.ts";
export type { PoliciesOptions } from "./core.ts";
export type { CreateOrderError } from "./operations/orders.ts";
export type { Environment } from "./policy.ts";
export type { Orders } from "./resources/orders.ts";
export type * from "./types/orders.ts";
