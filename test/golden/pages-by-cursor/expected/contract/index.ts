// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { operations } from "./operations.ts";
export { problems } from "./problems.ts";
export { securitySchemes } from "./security-schemes.ts";
export type * from "./types/audit.ts";
export type * from "./types/events.ts";
export type * from "./types/logs.ts";
export type * from "./types/notes.ts";
export type * from "./types/shared.ts";
