// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/affiliates.ts";
export * from "./operations/api-keys.ts";
export * from "./operations/commissions.ts";
export * from "./operations/conversions.ts";
export * from "./operations/me.ts";
export * from "./operations/programs.ts";
export type * from "./types/affiliates.ts";
export type * from "./types/api-keys.ts";
export type * from "./types/commissions.ts";
export type * from "./types/conversions.ts";
export type * from "./types/me.ts";
export type * from "./types/programs.ts";
export type * from "./types/shared.ts";
