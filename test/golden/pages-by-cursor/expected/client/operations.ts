// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/audit.ts";
export * from "./operations/events.ts";
export * from "./operations/logs.ts";
export * from "./operations/notes.ts";
export type * from "./types/audit.ts";
export type * from "./types/events.ts";
export type * from "./types/logs.ts";
export type * from "./types/notes.ts";
export type * from "./types/shared.ts";
