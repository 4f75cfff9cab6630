// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addPet, listPets } from "./operations/pets.ts";

/** All operations by handler name. */
export const operations = {
  listPets,
  addPet,
};
