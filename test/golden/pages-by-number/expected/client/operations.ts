// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/entries.ts";
export * from "./operations/members.ts";
export * from "./operations/reports.ts";
export * from "./operations/tags.ts";
export type * from "./types/entries.ts";
export type * from "./types/members.ts";
export type * from "./types/reports.ts";
export type * from "./types/shared.ts";
export type * from "./types/tags.ts";
