// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { CommonErrorCode, CredentialErrorCode, ScopeErrorCode } from "../errors.ts";
import type { LedgerCheck } from "../types/ledger.ts";
import type { Problem } from "../types/shared.ts";

/** What `checkLedger` can fail with. */
export type CheckLedgerError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Check the ledger
 *
 * Recomputes every balance from the entries, compares payouts with what is in them and reports what does not
 * add up. Changes nothing. There should never be a violation; tell us when there is one.
 *
 * @throws {@link CheckLedgerError}
 */
export function checkLedger(core: Core, options?: CallOptions): Call<LedgerCheck, CheckLedgerError> {
  return call(core, { id: "checkLedger", method: "GET", path: "/ledger/check" }, {}, options);
}
