// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { ListPetsError } from "../operations/pets.ts";
import type { ListPetsQuery, Pet } from "../types/pets.ts";

/** List pets. */
export interface PetsResource {
  /**
   * List pets
   *
   * @throws {@link ListPetsError}
   */
  list(query?: ListPetsQuery, options?: CallOptions): Call<Pet[], ListPetsError>;
}
