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
  invariant: string;
  detail: string;
  commission_ids: string[];
  payout_ids: string[];
}
