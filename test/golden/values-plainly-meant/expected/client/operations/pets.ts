// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  multipartBody,
} from "@heldsway/client-runtime";
import type { SendPetBody, SendPetHeaders, SendPetQuery } from "../types/pets.ts";

/** What `sendPet` can fail with. */
export type SendPetError = CallError;

/**
 * @throws {@link SendPetError}
 * @deprecated
 */
export function sendPet(
  core: Core,
  body?: SendPetBody,
  query?: SendPetQuery,
  headers?: SendPetHeaders,
  options?: CallOptions,
): Call<void, SendPetError> {
  return call(
    core,
    { id: "sendPet", method: "POST", path: "/pets", reads: "none", encode: multipartBody },
    { body, query, headers },
    options,
  );
}
