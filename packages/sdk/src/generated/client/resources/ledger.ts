// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { CheckLedgerError } from "../operations/ledger.ts";
import type { LedgerCheck } from "../types/ledger.ts";

/** Check the ledger. */
export interface Ledger {
  /**
   * Check the ledger
   *
   * Recomputes every balance from the entries, compares payouts with what is in them and reports what does
   * not add up. Changes nothing. There should never be a violation; tell us when there is one.
   *
   * @throws {@link CheckLedgerError}
   */
  check(options?: CallOptions): Call<LedgerCheck, CheckLedgerError>;
}
