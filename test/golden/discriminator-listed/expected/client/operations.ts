// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/shapes.ts";
export type * from "./types/shapes.ts";
export type * from "./types/shared.ts";
