// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Shapes } from "./client.ts";
export type { ShapesOptions } from "./core.ts";
export type { AddMarkError, ListShapesError } from "./operations/shapes.ts";
export type { Environment } from "./policy.ts";
export type { ShapesResource } from "./resources/shapes.ts";
export type * from "./types/shapes.ts";
export type * from "./types/shared.ts";
