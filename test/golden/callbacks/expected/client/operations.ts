// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/exports.ts";
export type * from "./types/exports.ts";
export type * from "./types/shared.ts";
