// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { Currency, Metadata, Payout, PayoutFailureCode, PayoutRail, PayoutStatus } from "./shared.ts";

/** Payouts made together. */
export interface PayoutBatch {
  /** Null for a dry run, which stores nothing. */
  id: string | null;
  status: Open<PayoutBatchStatus>;
  program_id: string | null;
  currency: Currency;
  cutoff_at: string;
  scheduled_for: string | null;
  /** Sum of the payouts when the batch was made, in minor units. */
  total_amount: number;
  payout_count: number;
  skipped: SkippedAffiliate[];
  created_at: string;
  updated_at: string;
}

/** Whom to pay together. */
export interface PayoutBatchCreate {
  currency: Currency;
  /** Default: everyone with something payable. */
  affiliate_ids?: string[] | undefined;
  /** Entries available by then. Default: now. */
  cutoff_at?: string | undefined;
  /**
   * Only work it out.
   *
   * @default false
   */
  dry_run?: boolean | undefined;
  method?: PayoutRail | undefined;
  program_id?: string | undefined;
  /** Not in the past. */
  scheduled_for?: string | undefined;
}

/** Runs of payouts, by the schedule or by hand. */
export interface PayoutBatchList {
  data: PayoutBatch[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** Follows from the payouts inside. New values may appear. */
export type PayoutBatchStatus =
  | "draft"
  | "scheduled"
  | "processing"
  | "completed"
  | "partially_failed"
  | "failed"
  | "cancelled";

/** Whom to pay, and what. */
export interface PayoutCreate {
  affiliate_id: string;
  currency: Currency;
  /** Entries to pay. Default: all that are approved and available. */
  commission_ids?: string[] | undefined;
  metadata?: Metadata | undefined;
  method?: PayoutRail | undefined;
  note?: string | undefined;
  /** Not in the past. Default: not scheduled. */
  scheduled_for?: string | undefined;
}

/** Why it failed. */
export interface PayoutFail {
  code: PayoutFailureCode;
  message: string;
}

/** Money on its way, arrived, returned or called off. */
export interface PayoutList {
  data: Payout[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** An affiliate's wish to be paid early. */
export interface PayoutRequest {
  id: string;
  affiliate_id: string;
  currency: Currency;
  /** What the affiliate asked for, in minor units; the payout may be a little less. */
  amount: number;
  status: Open<PayoutRequestStatus>;
  /** Why it was decided so. */
  reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
  payout_id: string | null;
  created_at: string;
}

/** What affiliates asked for ahead of the schedule. */
export interface PayoutRequestList {
  data: PayoutRequest[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/**
 * `pending` requests wait for a decision; the other two are final, whatever becomes of the payout. New values
 * may appear.
 */
export type PayoutRequestStatus = "pending" | "approved" | "rejected";

/** How to try again. */
export interface PayoutRetry {
  method?: PayoutRail | undefined;
  /** Not in the past. Default: as soon as possible. */
  scheduled_for?: string | undefined;
}

/** When to send it. */
export interface PayoutSchedule {
  /** Not in the past; null: no date. */
  scheduled_for: string | null;
}

/**
 * `below_minimum`: less than the schedule asks for; `on_hold`: all that is owed is held; `negative_balance`:
 * more was taken back than earned. The other two end when the affiliate fills in what is missing. New values
 * may appear.
 */
export type PayoutSkipReason =
  | "below_minimum"
  | "tax_form_missing"
  | "no_payout_method"
  | "on_hold"
  | "negative_balance";

/** Where payouts stand. */
export interface PayoutStats {
  totals: PayoutTotals[];
  /** Early-payout requests waiting for a decision. */
  pending_requests: number;
}

/** Payouts of one currency. */
export interface PayoutTotals {
  currency: Currency;
  /** Pending and scheduled, in minor units. */
  pending_amount: number;
  pending_count: number;
  /** Arrived since the first of the month, in minor units. */
  completed_this_month_amount: number;
  failed_count: number;
}

/** Somebody a batch does not pay, and why. Their balance is carried forward. */
export interface SkippedAffiliate {
  affiliate_id: string;
  reason: Open<PayoutSkipReason>;
}

/** Query parameters of `listPayouts`. */
export interface ListPayoutsQuery {
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
   * By the time the payout was made. Its date can be moved and its amount shrinks with reversals, so neither
   * is an order to walk in; `scheduled_before` finds what leaves next.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
  /** Only payouts in this status; `pending` ones wait for a date, a sign-off or a hand. */
  status?: PayoutStatus | undefined;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string | undefined;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string | undefined;
  /** Only payouts made by this batch. */
  batch_id?: string | undefined;
  /** Only payouts over this rail, the last one where a retry changed it; `manual` ones were paid outside. */
  method?: PayoutRail | undefined;
  /** Only amounts in this currency. */
  currency?: Currency | undefined;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string | undefined;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string | undefined;
  /** Only payouts with a date before this time. Those without a date are left out. */
  scheduled_before?: string | undefined;
}

/** Query parameters of `listPayoutBatches`. */
export interface ListPayoutBatchesQuery {
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
   * `-created_at` for the last run first, `created_at` for the first run of the workspace first.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
  /** Only batches in this status, which follows from their payouts. */
  status?: PayoutBatchStatus | undefined;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string | undefined;
}

/** Query parameters of `exportPayouts`. */
export interface ExportPayoutsQuery {
  /** Only payouts in this status; `pending` ones wait for a date, a sign-off or a hand. */
  status?: PayoutStatus | undefined;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string | undefined;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string | undefined;
  /** Only payouts made by this batch. */
  batch_id?: string | undefined;
  /** Only payouts over this rail, the last one where a retry changed it; `manual` ones were paid outside. */
  method?: PayoutRail | undefined;
  /** Only amounts in this currency. */
  currency?: Currency | undefined;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string | undefined;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string | undefined;
  /** Only payouts with a date before this time. Those without a date are left out. */
  scheduled_before?: string | undefined;
}

/** Query parameters of `listPayoutRequests`. */
export interface ListPayoutRequestsQuery {
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
   * `created_at` puts who has waited longest on top, which together with `status=pending` is the queue to
   * work off.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
  /** Only requests in this status; `pending` ones wait for a decision. */
  status?: PayoutRequestStatus | undefined;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string | undefined;
}

/** Query parameters of `listPayoutCommissions`. */
export interface ListPayoutCommissionsQuery {
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
   * `created_at` is the order of the statement; `-amount` puts the largest earnings first and what is taken
   * back last.
   *
   * @default "created_at"
   */
  sort?: "created_at" | "-created_at" | "-amount" | "amount" | undefined;
}
