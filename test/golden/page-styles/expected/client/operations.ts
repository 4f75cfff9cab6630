// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/audit.ts";
export * from "./operations/calls.ts";
export * from "./operations/entries.ts";
export * from "./operations/events.ts";
export * from "./operations/files.ts";
export * from "./operations/issues.ts";
export * from "./operations/jobs.ts";
export * from "./operations/logs.ts";
export * from "./operations/members.ts";
export * from "./operations/notes.ts";
export * from "./operations/reports.ts";
export * from "./operations/runs.ts";
export * from "./operations/tags.ts";
export type * from "./types/audit.ts";
export type * from "./types/calls.ts";
export type * from "./types/entries.ts";
export type * from "./types/events.ts";
export type * from "./types/files.ts";
export type * from "./types/issues.ts";
export type * from "./types/jobs.ts";
export type * from "./types/logs.ts";
export type * from "./types/members.ts";
export type * from "./types/notes.ts";
export type * from "./types/reports.ts";
export type * from "./types/runs.ts";
export type * from "./types/shared.ts";
export type * from "./types/tags.ts";
