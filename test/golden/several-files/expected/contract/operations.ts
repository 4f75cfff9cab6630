// From test/golden/several-files/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { getPet } from "./operations/pets.ts";

/** All operations by handler name. */
export const operations = {
  getPet,
};
