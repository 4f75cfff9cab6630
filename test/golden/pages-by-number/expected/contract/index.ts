// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { operations } from "./operations.ts";
export { problems } from "./problems.ts";
export { securitySchemes } from "./security-schemes.ts";
export type * from "./types/entries.ts";
export type * from "./types/members.ts";
export type * from "./types/reports.ts";
export type * from "./types/shared.ts";
export type * from "./types/tags.ts";
