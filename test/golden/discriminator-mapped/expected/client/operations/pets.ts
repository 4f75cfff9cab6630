// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { Pet } from "../types/pets.ts";

/** What `getPet` can fail with. */
export type GetPetError = CallError;

/** @throws {@link GetPetError} */
export function getPet(core: Core, petId: string, options?: CallOptions): Call<Pet, GetPetError> {
  return call(
    core,
    { id: "getPet", method: "GET", path: "/pets/{pet_id}" },
    { path: { pet_id: petId } },
    options,
  );
}
