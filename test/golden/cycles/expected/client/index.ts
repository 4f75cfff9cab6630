// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Cycles } from "./client.ts";
export type { CyclesOptions } from "./core.ts";
export type { GetNodeError } from "./operations/nodes.ts";
export type { Environment } from "./policy.ts";
export type { Nodes } from "./resources/nodes.ts";
export type * from "./types/nodes.ts";
