// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, ResourceTable } from "@heldsway/client-runtime";
import type { GetPetError } from "../operations/pets.ts";
import type { Pet } from "../types/pets.ts";

export interface Pets {
  /** @throws {@link GetPetError} */
  get(petId: string, options?: CallOptions): Call<Pet, GetPetError>;
}

/** The methods of {@link Pets} as data. */
export const petsTable = {
  get: "getPet /pets/{pet_id} GET",
} as const satisfies ResourceTable<Pets>;
