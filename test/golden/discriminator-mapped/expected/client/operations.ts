// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/pets.ts";
export type * from "./types/pets.ts";
