// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { ListPetsQuery, Pet } from "../types/pets.ts";

/** What `listPets` can fail with. */
export type ListPetsError = CallError;

/**
 * List pets
 *
 * @throws {@link ListPetsError}
 */
export function listPets(
  core: Core,
  query?: ListPetsQuery,
  options?: CallOptions,
): Call<Pet[], ListPetsError> {
  return call(core, { id: "listPets", method: "GET", path: "/pets" }, { query }, options);
}
