// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  ApproveCommissionError,
  BulkApproveCommissionsError,
  CreateCommissionError,
  ExportCommissionsError,
  GetCommissionError,
  GetCommissionStatsError,
  HoldCommissionError,
  ListCommissionsError,
  ReleaseCommissionError,
  ReverseCommissionError,
} from "../operations/commissions.ts";
import type {
  CommissionCreate,
  CommissionReversal,
  CommissionReverse,
  CommissionStats,
  ExportCommissionsQuery,
  GetCommissionStatsQuery,
  ListCommissionsQuery,
} from "../types/commissions.ts";
import type {
  BulkIds,
  BulkResult,
  Commission,
  CommissionList,
  RequiredReasonInput,
} from "../types/shared.ts";

/** The ledger of what is owed to affiliates, entry by entry. */
export interface CommissionsStats {
  /**
   * Sum the ledger
   *
   * Sums the entries per currency and status: what is owed, what is on its way, what was paid. For the
   * workspace, a program or one affiliate.
   *
   * @throws {@link GetCommissionStatsError}
   */
  get(query?: GetCommissionStatsQuery, options?: CallOptions): Call<CommissionStats, GetCommissionStatsError>;
}

/** The ledger of what is owed to affiliates, entry by entry. */
export interface Commissions {
  /** The ledger of what is owed to affiliates, entry by entry. */
  readonly stats: CommissionsStats;

  /**
   * List commissions
   *
   * Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Bonuses and
   * adjustments say why in `reason`. Adjustments have a negative `amount` and point to what they correct with
   * `reversal_of`. `from` and `to` bound `created_at`.
   *
   * @throws {@link ListCommissionsError}
   */
  list(
    query?: ListCommissionsQuery,
    options?: ListOptions,
  ): PageCall<Commission, CommissionList, ListCommissionsError>;

  /**
   * Add a bonus or a correction
   *
   * Writes an entry by hand: a bonus, or an adjustment that takes away. It is approved at once and joins the
   * next payout; `reason` stays with it. The currency must be that of the program. Causes
   * `commission.accrued`.
   *
   * @throws {@link CreateCommissionError}
   */
  create(body: CommissionCreate, options?: KeyedCallOptions): Call<Commission, CreateCommissionError>;

  /**
   * Approve up to 100 commissions
   *
   * Makes pending and held entries payable, each on its own merits; what is scheduled, paid or final by now
   * comes back in `failed`.
   *
   * @throws {@link BulkApproveCommissionsError}
   */
  bulkApprove(body: BulkIds, options?: KeyedCallOptions): Call<BulkResult, BulkApproveCommissionsError>;

  /**
   * Export commissions as CSV
   *
   * Streams the ledger entries that match, oldest first, adjustments included. Filters mean what they mean in
   * the list. The rows are those of one moment.
   *
   * @throws {@link ExportCommissionsError}
   */
  export(query?: ExportCommissionsQuery, options?: CallOptions): Call<string, ExportCommissionsError>;

  /**
   * Read a commission
   *
   * Reads one ledger entry with the trace of rules behind it.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link GetCommissionError}
   */
  get(commissionId: string, options?: CallOptions): Call<Commission, GetCommissionError>;

  /**
   * Approve a commission
   *
   * Makes a pending or held entry payable, whatever became of the rest of its conversion. It can join a
   * payout once `available_at` has passed.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link ApproveCommissionError}
   */
  approve(commissionId: string, options?: KeyedCallOptions): Call<Commission, ApproveCommissionError>;

  /**
   * Hold a commission
   *
   * Stops a pending or approved entry until it is released. Held entries never enter a payout; one that is
   * `scheduled` already has to be freed by cancelling its payout.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link HoldCommissionError}
   */
  hold(
    commissionId: string,
    body: RequiredReasonInput,
    options?: KeyedCallOptions,
  ): Call<Commission, HoldCommissionError>;

  /**
   * Release a held commission
   *
   * Ends a hold: the entry goes back to `pending` and waits for approval again, at the earliest when its hold
   * period ends.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link ReleaseCommissionError}
   */
  release(commissionId: string, options?: KeyedCallOptions): Call<Commission, ReleaseCommissionError>;

  /**
   * Reverse a commission
   *
   * Takes back all or part of an entry. Before payment the entry itself shrinks, and an open payout that
   * holds it is recomputed. From the moment its payout is processing the entry stays as it is, and a negative
   * adjustment is written instead, which the next payout nets. Causes `commission.reversed`.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link ReverseCommissionError}
   */
  reverse(
    commissionId: string,
    body: CommissionReverse,
    options?: KeyedCallOptions,
  ): Call<CommissionReversal, ReverseCommissionError>;
}
