// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/files.ts";
export * from "./operations/jobs.ts";
export type * from "./types/files.ts";
export type * from "./types/jobs.ts";
export type * from "./types/shared.ts";
