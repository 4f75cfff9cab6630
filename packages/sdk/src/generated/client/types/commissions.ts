// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { CommissionTermsType, Currency, RuleTraceEntry } from "./shared.ts";

/**
 * An entry of the ledger of what is owed to affiliates. `net_amount` is `amount` less `reversed_amount`. A
 * paid entry never changes: what is taken back after payment becomes an `adjustment` with a negative amount.
 */
export interface Commission {
  id: string;
  kind: Open<CommissionKind>;
  program_id: string;
  affiliate_id: string;
  /** Null for bonuses and adjustments without a conversion. */
  conversion_id: string | null;
  /** 1: the affiliate referred; 2 and 3: recruited who did. */
  level: number;
  currency: Currency;
  /** In minor units; negative for adjustments that take back. */
  amount: number;
  /** Taken off before payment, in minor units. */
  reversed_amount: number;
  /** Taken back after payment through adjustments, in minor units. */
  clawed_back_amount: number;
  /** In minor units. */
  net_amount: number;
  /** Null for bonuses and adjustments. */
  rate: CommissionRate | null;
  /** What the commission is a share of, in minor units. */
  base_amount: number | null;
  status: Open<CommissionStatus>;
  hold_reason: string | null;
  /** When the hold period ends and the commission can be paid. */
  available_at: string;
  /** The open or completed payout it is part of. */
  payout_id: string | null;
  /** The paid commission an adjustment takes back from. */
  reversal_of: string | null;
  reversal_reason: string | null;
  rule_trace: RuleTraceEntry[];
  accrued_at: string;
  approved_at: string | null;
  held_at: string | null;
  paid_at: string | null;
  reversed_at: string | null;
  created_at: string;
  updated_at: string;
}

/** New values may appear. */
export type CommissionKind = "earning" | "adjustment" | "bonus";

/** One page of commissions. */
export interface CommissionList {
  data: Commission[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** The rate a commission was worked out with. */
export interface CommissionRate {
  type: Open<CommissionTermsType>;
  /** Percent, or minor units when flat. */
  value: string;
}

/**
 * `pending`: accrued; `held`: stopped by the fraud check or a person; `approved`: payable; `scheduled`: in an
 * open payout; `paid`, `rejected` and `reversed` are final. New values may appear.
 */
export type CommissionStatus =
  | "pending"
  | "held"
  | "approved"
  | "scheduled"
  | "paid"
  | "rejected"
  | "reversed";

/** Query parameters of `listCommissions`. */
export interface ListCommissionsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit?: number | undefined;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string | undefined;
  /**
   * Order of the list; a minus sign means descending. Rows that compare equal are ordered by id.
   *
   * @default "-created_at"
   */
  sort?: "created_at" | "-created_at" | "amount" | "-amount" | "available_at" | "-available_at" | undefined;
  /** Only commissions in this status. */
  status?: CommissionStatus | undefined;
  /** Only commissions of this kind. */
  kind?: CommissionKind | undefined;
  /** Only commissions owed to this affiliate. */
  affiliate_id?: string | undefined;
  /** Only commissions of this program. */
  program_id?: string | undefined;
  /** Only commissions of this conversion. */
  conversion_id?: string | undefined;
  /** Only commissions attached to this payout. */
  payout_id?: string | undefined;
  /** Only commissions of this recruitment level. */
  level?: number | undefined;
  /** Only commissions in this currency. */
  currency?: Currency | undefined;
  /** Only commissions created at this time or later. */
  from?: string | undefined;
  /** Only commissions created before this time. */
  to?: string | undefined;
  /** Only commissions that can be paid before this time. */
  available_before?: string | undefined;
}
