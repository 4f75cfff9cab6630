// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { sendPet } from "./operations/pets.ts";

/** All operations by handler name. */
export const operations = {
  sendPet,
};
