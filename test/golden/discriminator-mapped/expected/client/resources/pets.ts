// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, Core } from "@heldsway/client-runtime";
import { getPet, type GetPetError } from "../operations/pets.ts";
import type { Pet } from "../types/pets.ts";

export class Pets {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** @throws {@link GetPetError} */
  get(petId: string, options?: CallOptions): Call<Pet, GetPetError> {
    return getPet(this.#core, petId, options);
  }
}
