// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Commission, CommissionKind, CommissionStatus, Currency } from "./shared.ts";

/** A bonus, or a correction. */
export interface CommissionCreate {
  affiliate_id: string;
  program_id: string;
  /** In minor units, not 0; negative takes away. */
  amount: number;
  currency: Currency;
  reason: string;
  /** Default: `bonus` for a positive amount, `adjustment` for a negative one. */
  kind?: "bonus" | "adjustment";
}

/** The entry after the reversal, and the adjustment when it was on its way or paid before. */
export interface CommissionReversal {
  commission: Commission;
  /** The negative entry; null when the commission itself could shrink. */
  adjustment: Commission | null;
}

/** How much to take back, and why. */
export interface CommissionReverse {
  reason: string;
  /** In minor units. Default: all that is left. */
  amount?: number;
}

/** The ledger summed, per currency. */
export interface CommissionStats {
  totals: CommissionTotals[];
}

/** Entries of one currency, summed by status. */
export interface CommissionTotals {
  currency: Currency;
  count: number;
  /** Accrued, in minor units. */
  pending: number;
  /** Stopped for now, in minor units. */
  held: number;
  /** Payable, in minor units; negative when adjustments outweigh earnings. */
  approved: number;
  /** In open payouts, in minor units. */
  scheduled: number;
  /** Arrived, in minor units. */
  paid: number;
  /** Taken off before payment, in minor units. */
  reversed: number;
}

/** Query parameters of `listCommissions`. */
export interface ListCommissionsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * `available_at` shows first what can be paid first; it is set when the entry accrues and stays, as does
   * `amount`: reversals go into fields of their own.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at" | "-amount" | "amount" | "available_at" | "-available_at";
  /** Only entries in this status. Held ones are never paid before they are released or approved. */
  status?: CommissionStatus;
  /** Only earnings, only bonuses, or only adjustments. */
  kind?: CommissionKind;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
  /** Only what this conversion earned, on all levels, and what was taken back of it. */
  conversion_id?: string;
  /** Only entries that this payout pays or has paid. */
  payout_id?: string;
  /** 1 for what affiliates earned themselves, 2 and 3 for what they earned by those they recruited. */
  level?: number;
  /** Only amounts in this currency. */
  currency?: Currency;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string;
  /** Only entries whose hold period ends before this time. */
  available_before?: string;
}

/** Query parameters of `exportCommissions`. */
export interface ExportCommissionsQuery {
  /** Only entries in this status. Held ones are never paid before they are released or approved. */
  status?: CommissionStatus;
  /** Only earnings, only bonuses, or only adjustments. */
  kind?: CommissionKind;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
  /** Only what this conversion earned, on all levels, and what was taken back of it. */
  conversion_id?: string;
  /** Only entries that this payout pays or has paid. */
  payout_id?: string;
  /** 1 for what affiliates earned themselves, 2 and 3 for what they earned by those they recruited. */
  level?: number;
  /** Only amounts in this currency. */
  currency?: Currency;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string;
  /** Only entries whose hold period ends before this time. */
  available_before?: string;
}

/** Query parameters of `getCommissionStats`. */
export interface GetCommissionStatsQuery {
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
}
