// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { SendPetError } from "../operations/pets.ts";
import type { SendPetBody, SendPetHeaders, SendPetQuery } from "../types/pets.ts";

export interface Pets {
  /**
   * @throws {@link SendPetError}
   * @deprecated
   */
  create(
    body?: SendPetBody,
    query?: SendPetQuery,
    headers?: SendPetHeaders,
    options?: CallOptions,
  ): Call<void, SendPetError>;
}
