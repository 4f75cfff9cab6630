// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { GetPetError } from "../operations/pets.ts";
import type { Pet } from "../types/pets.ts";

export interface Pets {
  /** @throws {@link GetPetError} */
  get(petId: string, options?: CallOptions): Call<Pet, GetPetError>;
}
