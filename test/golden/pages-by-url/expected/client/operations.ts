// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/calls.ts";
export * from "./operations/issues.ts";
export * from "./operations/runs.ts";
export type * from "./types/calls.ts";
export type * from "./types/issues.ts";
export type * from "./types/runs.ts";
export type * from "./types/shared.ts";
