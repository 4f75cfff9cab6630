// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { operations } from "./operations.ts";
export { problems } from "./problems.ts";
export { securitySchemes } from "./security-schemes.ts";
export type * from "./types/affiliates.ts";
export type * from "./types/api-keys.ts";
export type * from "./types/commissions.ts";
export type * from "./types/conversions.ts";
export type * from "./types/me.ts";
export type * from "./types/programs.ts";
export type * from "./types/shared.ts";
