// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Discriminator } from "./client.ts";
export type { DiscriminatorOptions } from "./core.ts";
export type { GetPetError } from "./operations/pets.ts";
export type { Environment } from "./policy.ts";
export type { Pets } from "./resources/pets.ts";
export type * from "./types/pets.ts";
