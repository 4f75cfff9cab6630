// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Values } from "./client.ts";
export type { ValuesOptions } from "./core.ts";
export { productionUrl } from "./server-urls.ts";
export type { SendPetError } from "./operations/pets.ts";
export type { Environment } from "./policy.ts";
export type { Pets } from "./resources/pets.ts";
export type * from "./types/pets.ts";
