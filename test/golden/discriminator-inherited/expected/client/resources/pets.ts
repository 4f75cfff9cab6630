// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { AddPetError, ListPetsError } from "../operations/pets.ts";
import type { Pet, PetInput } from "../types/pets.ts";

export interface PetsResource {
  /** @throws {@link ListPetsError} */
  list(options?: CallOptions): Call<Pet[], ListPetsError>;

  /** @throws {@link AddPetError} */
  create(body: PetInput, options?: CallOptions): Call<Pet, AddPetError>;
}
