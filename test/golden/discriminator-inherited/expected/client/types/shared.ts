// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Owner } from "./pets.ts";

export interface PetBase {
  petType: string;
  name?: string;
  owner?: Owner;
}
