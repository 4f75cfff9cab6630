// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type CallError, type Core, list, type ListOptions, type PageCall } from "@heldsway/client-runtime";
import { pages } from "../pages.ts";
import type { ListPetsOk, ListPetsQuery, Pet } from "../types/pets.ts";

/** What `listPets` can fail with. */
export type ListPetsError = CallError;

/** @throws {@link ListPetsError} */
export function listPets(
  core: Core,
  query?: ListPetsQuery,
  options?: ListOptions,
): PageCall<Pet, ListPetsOk, ListPetsError> {
  return list(core, { id: "listPets", method: "GET", path: "/pets", paging: pages }, { query }, options);
}
