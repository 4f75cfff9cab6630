// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { CommonErrorCode, CredentialErrorCode } from "../errors.ts";
import type { Me, Problem } from "../types/shared.ts";

/** What `getMe` can fail with. */
export type GetMeError = CallError<CommonErrorCode | CredentialErrorCode | "not_acceptable", Problem>;

/**
 * Check the key and read its workspace
 *
 * Answers any valid key on any plan, so it serves as the health check of an integration: it tells which
 * workspace the key opens, on which plan, in which environment, and what the key may do. Costs one request of
 * the rate limit.
 *
 * @throws {@link GetMeError}
 */
export function getMe(core: Core, options?: CallOptions): Call<Me, GetMeError> {
  return call(core, { id: "getMe", method: "GET", path: "/me" }, {}, options);
}
