// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core, ListOptions, PageCall } from "@heldsway/client-runtime";
import { listPets, type ListPetsError } from "../operations/pets.ts";
import type { ListPetsOk, ListPetsQuery, Pet } from "../types/pets.ts";

export class Pets {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** @throws {@link ListPetsError} */
  list(query?: ListPetsQuery, options?: ListOptions): PageCall<Pet, ListPetsOk, ListPetsError> {
    return listPets(this.#core, query, options);
  }
}
