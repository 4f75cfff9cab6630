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

/** Sum the ledger. */
export interface CommissionsStats {
  /**
   * Sum the ledger
   *
   * Sums the entries per currency and status: what is owed, what is on its way, what was paid. For the
   * workspace, a program or one affiliate, since the beginning and up to this moment; reports cut the same
   * figures by days.
   *
   * @throws {@link GetCommissionStatsError}
   */
  get(query?: GetCommissionStatsQuery, options?: CallOptions): Call<CommissionStats, GetCommissionStatsError>;
}

/** The ledger of what is owed to affiliates, entry by entry. */
export interface Commissions {
  /** Sum the ledger. */
  readonly stats: CommissionsStats;

  /**
   * List commissions
   *
   * Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Bonuses and
   * adjustments say why in `reason`. An adjustment that takes back a paid commission has a negative `amount`
   * and points to it with `reversal_of`. `from` and `to` bound `created_at`.
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
   * Writes an entry by hand, tied to no conversion: a bonus, or an adjustment either way. It is approved and
   * available at once and joins the next payout; `reason` stays with it and the affiliate sees it. The
   * currency must be that of the program, archived or not. To take back what one conversion earned, reverse
   * its commission instead. Causes `commission.accrued`.
   *
   * @throws {@link CreateCommissionError}
   */
  create(body: CommissionCreate, options?: KeyedCallOptions): Call<Commission, CreateCommissionError>;

  /**
   * Approve up to 100 commissions
   *
   * Makes pending and held entries payable, each on its own merits and at one moment; what is approved
   * already, in a payout or final comes back in `failed`. None can be paid before its `available_at`.
   *
   * @throws {@link BulkApproveCommissionsError}
   */
  bulkApprove(body: BulkIds, options?: KeyedCallOptions): Call<BulkResult, BulkApproveCommissionsError>;

  /**
   * Export commissions as CSV
   *
   * Streams the ledger entries that match, oldest first, adjustments included, with the sums a bookkeeper
   * needs: `amount`, what was taken off it and what is left. Filters mean what they mean in the list; an
   * entry that changes during the download is in it as it was at the start.
   *
   * @throws {@link ExportCommissionsError}
   */
  export(query?: ExportCommissionsQuery, options?: CallOptions): Call<string, ExportCommissionsError>;

  /**
   * Read a commission
   *
   * Reads one ledger entry: what is left of it, where it stands on its way to payment, and the trace of rules
   * behind it. What was taken back after payment is in entries of its own, whose `reversal_of` is this id.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link GetCommissionError}
   */
  get(commissionId: string, options?: CallOptions): Call<Commission, GetCommissionError>;

  /**
   * Approve a commission
   *
   * Makes a pending or held entry payable, whatever became of the other levels of its conversion; a hold ends
   * by it. It can join a payout once `available_at` has passed. Causes no event.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link ApproveCommissionError}
   */
  approve(commissionId: string, options?: KeyedCallOptions): Call<Commission, ApproveCommissionError>;

  /**
   * Hold a commission
   *
   * Stops a pending or approved entry until it is released or approved again. Held entries never enter a
   * payout; one that is `scheduled` already has to be freed by cancelling its payout. The affiliate sees that
   * it is held, and why.
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
   * Ends a hold: the entry goes back to `pending` and waits for approval again, also where it had been
   * approved before the hold. Its `available_at` stays. An open fraud review of its conversion stays open.
   *
   * @param commissionId `com_…`, of an entry of any kind and level.
   * @throws {@link ReleaseCommissionError}
   */
  release(commissionId: string, options?: KeyedCallOptions): Call<Commission, ReleaseCommissionError>;

  /**
   * Reverse a commission
   *
   * Takes back all or part of an entry. Before payment the entry itself shrinks, and is `reversed` when
   * nothing is left of it; an open payout lets go of it then, is worked out anew, and is cancelled when
   * nothing remains to be paid. From the moment its payout is processing the entry stays as it is, and a
   * negative adjustment is written instead, which the next payout nets. Causes `commission.reversed`.
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
