// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListPetsError } from "../operations/pets.ts";
import type { ListPetsOk, ListPetsQuery, Pet } from "../types/pets.ts";

export interface Pets {
  /** @throws {@link ListPetsError} */
  list(query?: ListPetsQuery, options?: ListOptions): PageCall<Pet, ListPetsOk, ListPetsError>;
}
