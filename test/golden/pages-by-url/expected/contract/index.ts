// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { operations } from "./operations.ts";
export { problems } from "./problems.ts";
export { securitySchemes } from "./security-schemes.ts";
export type * from "./types/calls.ts";
export type * from "./types/issues.ts";
export type * from "./types/runs.ts";
export type * from "./types/shared.ts";
