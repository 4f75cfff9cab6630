// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { operations } from "./operations.ts";
export { problems } from "./problems.ts";
export { securitySchemes } from "./security-schemes.ts";
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
