// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { Pet, PetInput } from "../types/pets.ts";

/** What `listPets` can fail with. */
export type ListPetsError = CallError;

/** @throws {@link ListPetsError} */
export function listPets(core: Core, options?: CallOptions): Call<Pet[], ListPetsError> {
  return call(core, { id: "listPets", method: "GET", path: "/pets" }, {}, options);
}

/** What `addPet` can fail with. */
export type AddPetError = CallError;

/** @throws {@link AddPetError} */
export function addPet(core: Core, body: PetInput, options?: CallOptions): Call<Pet, AddPetError> {
  return call(core, { id: "addPet", method: "POST", path: "/pets" }, { body }, options);
}
