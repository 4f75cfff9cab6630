// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { listPets } from "./operations/pets.ts";

/** All operations by handler name. */
export const operations = {
  listPets,
};
