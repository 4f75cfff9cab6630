// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Pets } from "./client.ts";
export type { PetsOptions } from "./core.ts";
export type { ListPetsError } from "./operations/pets.ts";
export type { Environment } from "./policy.ts";
export type { PetsResource } from "./resources/pets.ts";
export type * from "./types/pets.ts";
