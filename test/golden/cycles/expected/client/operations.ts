// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/nodes.ts";
export type * from "./types/nodes.ts";
