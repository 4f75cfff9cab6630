// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { GetMeError } from "../operations/me.ts";
import type { Me } from "../types/shared.ts";

/** The workspace and the key behind a request. */
export interface MeResource {
  /**
   * Check the key and read its workspace
   *
   * Answers any valid key on any plan, so it serves as the health check of an integration: it tells which
   * workspace the key opens, on which plan, in which environment, and what the key may do. Costs one request
   * of the rate limit.
   *
   * @throws {@link GetMeError}
   */
  get(options?: CallOptions): Call<Me, GetMeError>;
}
