// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Whether the ledger adds up. */
export interface LedgerCheck {
  valid: boolean;
  checked_entries: number;
  checked_payouts: number;
  violations: LedgerViolation[];
  checked_at: string;
}

/** An invariant that does not hold. */
export interface LedgerViolation {
  /** Its name, as `payout_sum`. */
  invariant: string;
  /** What is, and what should be. */
  detail: string;
  /** Entries it was found at, the first hundred. */
  commission_ids: string[];
  /** Payouts concerned; empty when only entries disagree. */
  payout_ids: string[];
}
