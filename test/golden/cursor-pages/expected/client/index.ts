// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Pages } from "./client.ts";
export type { PagesOptions } from "./core.ts";
export type { ListPetsError } from "./operations/pets.ts";
export type { Environment } from "./policy.ts";
export type { Pets } from "./resources/pets.ts";
export type * from "./types/pets.ts";
