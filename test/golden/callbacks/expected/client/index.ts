// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Callbacks } from "./client.ts";
export type { CallbacksOptions } from "./core.ts";
export type { CreateExportError } from "./operations/exports.ts";
export type { Environment } from "./policy.ts";
export type { Exports } from "./resources/exports.ts";
export type * from "./types/exports.ts";
export type * from "./types/shared.ts";
