// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  ApprovePayoutRequestError,
  BulkCompletePayoutsError,
  BulkProcessPayoutsError,
  CancelPayoutBatchError,
  CancelPayoutError,
  CompletePayoutError,
  CreatePayoutBatchError,
  CreatePayoutError,
  ExportPayoutsError,
  FailPayoutError,
  GetPayoutBatchError,
  GetPayoutError,
  GetPayoutStatementError,
  GetPayoutStatsError,
  ListPayoutBatchesError,
  ListPayoutCommissionsError,
  ListPayoutRequestsError,
  ListPayoutsError,
  ProcessPayoutError,
  RejectPayoutRequestError,
  RetryPayoutError,
  SchedulePayoutBatchError,
  SchedulePayoutError,
} from "../operations/payouts.ts";
import type {
  ExportPayoutsQuery,
  ListPayoutBatchesQuery,
  ListPayoutCommissionsQuery,
  ListPayoutRequestsQuery,
  ListPayoutsQuery,
  PayoutBatch,
  PayoutBatchCreate,
  PayoutBatchList,
  PayoutCreate,
  PayoutFail,
  PayoutList,
  PayoutRequest,
  PayoutRequestList,
  PayoutRetry,
  PayoutSchedule,
  PayoutStats,
} from "../types/payouts.ts";
import type {
  BulkIds,
  BulkResult,
  Commission,
  CommissionList,
  Payout,
  RequiredReasonInput,
} from "../types/shared.ts";

/**
 * List payout batches. Create a batch of payouts. Read a payout batch. Cancel a whole batch. Schedule a whole
 * batch.
 */
export interface PayoutsBatches {
  /**
   * List payout batches
   *
   * Lists batches, newest first unless `sort` says otherwise, those of the payout schedule and those made by
   * hand. A batch's status follows from its payouts: one failure among successes makes it `partially_failed`.
   * Dry runs leave no batch behind.
   *
   * @throws {@link ListPayoutBatchesError}
   */
  list(
    query?: ListPayoutBatchesQuery,
    options?: ListOptions,
  ): PageCall<PayoutBatch, PayoutBatchList, ListPayoutBatchesError>;

  /**
   * Create a batch of payouts
   *
   * Makes one payout per affiliate with something payable, and says whom it skips and why; what is skipped is
   * carried forward, nothing is lost. Entries count that are approved and were available by `cutoff_at`. With
   * `dry_run` the same is worked out, answered with 200, and nothing stored. One batch per currency and
   * program can be made at a time. Causes `payout.scheduled` for each payout when `scheduled_for` is given.
   *
   * @throws {@link CreatePayoutBatchError}
   */
  create(body: PayoutBatchCreate, options?: KeyedCallOptions): Call<PayoutBatch, CreatePayoutBatchError>;

  /**
   * Read a payout batch
   *
   * Reads one batch: its sum and number of payouts as they were made, its status as it follows from theirs
   * now, and whom it skipped. Its payouts are in the payout list, filtered by `batch_id`.
   *
   * @param payoutBatchId `pbt_…`; the payouts inside carry it as `batch_id`.
   * @throws {@link GetPayoutBatchError}
   */
  get(payoutBatchId: string, options?: CallOptions): Call<PayoutBatch, GetPayoutBatchError>;

  /**
   * Cancel a whole batch
   *
   * Calls off every payout of the batch that has not left yet or has failed; those under way or arrived stay
   * as they are, and then the status of the batch is theirs. The freed entries are `approved` again and can
   * join another batch.
   *
   * @param payoutBatchId `pbt_…`; the payouts inside carry it as `batch_id`.
   * @throws {@link CancelPayoutBatchError}
   */
  cancel(
    payoutBatchId: string,
    body: RequiredReasonInput,
    options?: KeyedCallOptions,
  ): Call<PayoutBatch, CancelPayoutBatchError>;

  /**
   * Schedule a whole batch
   *
   * Gives every payout of a draft or scheduled batch the same date, and with it the sign-off where runs need
   * one; null takes the dates away and makes it a draft again. All of them or none. Causes `payout.scheduled`
   * for each payout that gets a date.
   *
   * @param payoutBatchId `pbt_…`; the payouts inside carry it as `batch_id`.
   * @throws {@link SchedulePayoutBatchError}
   */
  schedule(
    payoutBatchId: string,
    body: PayoutSchedule,
    options?: KeyedCallOptions,
  ): Call<PayoutBatch, SchedulePayoutBatchError>;
}

/** List what is in a payout. */
export interface PayoutsCommissions {
  /**
   * List what is in a payout
   *
   * Lists the ledger entries of a payout, adjustments included, oldest first unless `sort` says otherwise.
   * Their net amounts add up to the payout's amount. A cancelled payout has let go of its entries: its list
   * is empty.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link ListPayoutCommissionsError}
   */
  list(
    payoutId: string,
    query?: ListPayoutCommissionsQuery,
    options?: ListOptions,
  ): PageCall<Commission, CommissionList, ListPayoutCommissionsError>;
}

/** List early-payout requests. Grant an early payout. Decline an early payout. */
export interface PayoutsRequests {
  /**
   * List early-payout requests
   *
   * Lists what affiliates asked for in their portal, newest first unless `sort` says otherwise. Requests can
   * be made while `allow_early_requests` is set in the payout schedule, one at a time by each affiliate.
   * Decided ones stay listed.
   *
   * @throws {@link ListPayoutRequestsError}
   */
  list(
    query?: ListPayoutRequestsQuery,
    options?: ListOptions,
  ): PageCall<PayoutRequest, PayoutRequestList, ListPayoutRequestsError>;

  /**
   * Grant an early payout
   *
   * Makes a `pending` payout over the requested amount, from the oldest approved and available entries on,
   * and links it in `payout_id`. Whole entries only: the sum may be a little below what was asked for. The
   * minimum of the payout schedule does not count here. From then on the payout goes its own way: schedule
   * it, or mark what became of it.
   *
   * @param payoutRequestId `prq_…`, of the wish; the payout it led to has an id of its own.
   * @throws {@link ApprovePayoutRequestError}
   */
  approve(
    payoutRequestId: string,
    options?: KeyedCallOptions,
  ): Call<PayoutRequest, ApprovePayoutRequestError>;

  /**
   * Decline an early payout
   *
   * Turns the request down; the affiliate sees the reason, may ask again and is paid with the next regular
   * run. Their balance is not touched.
   *
   * @param payoutRequestId `prq_…`, of the wish; the payout it led to has an id of its own.
   * @throws {@link RejectPayoutRequestError}
   */
  reject(
    payoutRequestId: string,
    body: RequiredReasonInput,
    options?: KeyedCallOptions,
  ): Call<PayoutRequest, RejectPayoutRequestError>;
}

/** Download a payout's statement. */
export interface PayoutsStatement {
  /**
   * Download a payout's statement
   *
   * The statement the affiliate receives, as PDF: entries, sums, rail and fee. Made on request, for a payout
   * in any status, which it names; the bytes of a completed payout never change.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link GetPayoutStatementError}
   */
  get(payoutId: string, options?: CallOptions): Call<Blob, GetPayoutStatementError>;
}

/** Sum payouts. */
export interface PayoutsStats {
  /**
   * Sum payouts
   *
   * The figures of the dashboard's payout page, as of this moment: what is pending or scheduled, what was
   * completed this calendar month (in the workspace's time zone), how many payouts have failed and wait to be
   * retried or cancelled, and how many early-payout requests wait.
   *
   * @throws {@link GetPayoutStatsError}
   */
  get(options?: CallOptions): Call<PayoutStats, GetPayoutStatsError>;
}

/** Money on its way to affiliates: one by one, in batches, on request, and by the schedule. */
export interface Payouts {
  /**
   * List payout batches. Create a batch of payouts. Read a payout batch. Cancel a whole batch. Schedule a
   * whole batch.
   */
  readonly batches: PayoutsBatches;
  /** List what is in a payout. */
  readonly commissions: PayoutsCommissions;
  /** List early-payout requests. Grant an early payout. Decline an early payout. */
  readonly requests: PayoutsRequests;
  /** Download a payout's statement. */
  readonly statement: PayoutsStatement;
  /** Sum payouts. */
  readonly stats: PayoutsStats;

  /**
   * List payouts
   *
   * Lists payouts, newest first unless `sort` says otherwise, cancelled ones included. `from` and `to` bound
   * `created_at`. With `status=scheduled` and `scheduled_before` it is the list of what is about to leave.
   *
   * @throws {@link ListPayoutsError}
   */
  list(query?: ListPayoutsQuery, options?: ListOptions): PageCall<Payout, PayoutList, ListPayoutsError>;

  /**
   * Create a payout
   *
   * Gathers approved entries of one affiliate and currency into a payout and marks them `scheduled`, in one
   * step: an entry is never in two payouts, however many requests race. Negative adjustments are netted; what
   * remains must be above zero and reach the minimum of the payout schedule. Needs a payout method and, from
   * the standard plan on, a verified tax form. Bank transfers need the basic plan, crypto the custom plan, a
   * 403 otherwise. Without `scheduled_for` the payout is `pending`; with it, it is `scheduled` and causes
   * `payout.scheduled`.
   *
   * @throws {@link CreatePayoutError}
   */
  create(body: PayoutCreate, options?: KeyedCallOptions): Call<Payout, CreatePayoutError>;

  /**
   * Mark up to 100 payouts as completed
   *
   * For payouts sent by hand: says of pending and processing ones that the money has arrived. The entries of
   * a completed payout become `paid` at one moment; a payout that cannot be completed comes back in `failed`
   * and holds up no other. Causes `payout.sent` for each that is.
   *
   * @throws {@link BulkCompletePayoutsError}
   */
  bulkComplete(body: BulkIds, options?: KeyedCallOptions): Call<BulkResult, BulkCompletePayoutsError>;

  /**
   * Mark up to 100 payouts as processing
   *
   * For a file of transfers handed to the bank: says that all of them are under way. Payouts that are neither
   * pending nor scheduled are left as they are and come back in `failed`.
   *
   * @throws {@link BulkProcessPayoutsError}
   */
  bulkProcess(body: BulkIds, options?: KeyedCallOptions): Call<BulkResult, BulkProcessPayoutsError>;

  /**
   * Export payouts as CSV
   *
   * Streams the payouts that match, oldest first, with rail, fee and provider reference: what bookkeeping
   * asks for. Filters mean what they mean in the list.
   *
   * @throws {@link ExportPayoutsError}
   */
  export(query?: ExportPayoutsQuery, options?: CallOptions): Call<string, ExportPayoutsError>;

  /**
   * Read a payout
   *
   * Reads one payout: how far it is, when it leaves or left, why it failed and who signed it off. What it
   * pays for is in its list of commissions.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link GetPayoutError}
   */
  get(payoutId: string, options?: CallOptions): Call<Payout, GetPayoutError>;

  /**
   * Cancel a payout
   *
   * Calls off a payout that was not sent or has failed. Its entries become `approved` again, with `payout_id`
   * null, and can join another payout; `amount` and `commission_count` keep telling what it would have paid.
   * Causes no event: whoever was told of a date by `payout.scheduled` reads the payout.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link CancelPayoutError}
   */
  cancel(
    payoutId: string,
    body: RequiredReasonInput,
    options?: KeyedCallOptions,
  ): Call<Payout, CancelPayoutError>;

  /**
   * Mark a payout as completed
   *
   * Says that the money of a processing payout has arrived, or that a pending one was paid outside. All its
   * entries become `paid` with the same `paid_at`. Final: what has to be taken back becomes an adjustment in
   * a later payout. Causes `payout.sent`.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link CompletePayoutError}
   */
  complete(payoutId: string, options?: KeyedCallOptions): Call<Payout, CompletePayoutError>;

  /**
   * Mark a payout as failed
   *
   * Says that the transfer of a processing payout came back, or that a pending one could not even be started.
   * The entries stay `scheduled` in the payout, so that a retry pays exactly the same set; cancelling frees
   * them. Causes `payout.failed`.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link FailPayoutError}
   */
  fail(payoutId: string, body: PayoutFail, options?: KeyedCallOptions): Call<Payout, FailPayoutError>;

  /**
   * Mark a payout as processing
   *
   * For a transfer of a pending or scheduled payout that was started by hand. From here on the payout can
   * only be completed or fail, and what is reversed of its entries no longer makes it smaller. Causes no
   * event before it has arrived or come back.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link ProcessPayoutError}
   */
  process(payoutId: string, options?: KeyedCallOptions): Call<Payout, ProcessPayoutError>;

  /**
   * Retry a failed payout
   *
   * Sends the same entries again under the same payout id and provider reference, so that nobody is paid
   * twice; `attempt` grows by one. It goes to where the affiliate wants payouts now, at once or at
   * `scheduled_for`. Another rail can be chosen, if the plan includes it and the affiliate has named where it
   * leads. Only `failed` payouts can be retried. Causes `payout.scheduled`.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link RetryPayoutError}
   */
  retry(payoutId: string, body?: PayoutRetry, options?: KeyedCallOptions): Call<Payout, RetryPayoutError>;

  /**
   * Schedule a payout
   *
   * Gives a pending payout its date, or a scheduled one another; null takes the date away, and the payout is
   * `pending` again. It is sent on its own at that time. Where runs need a sign-off, this is it: the payout
   * names the key in `approval`. A failed payout is retried instead. Giving a date causes `payout.scheduled`,
   * taking it away nothing.
   *
   * @param payoutId `pay_…`. It survives retries.
   * @throws {@link SchedulePayoutError}
   */
  schedule(
    payoutId: string,
    body: PayoutSchedule,
    options?: KeyedCallOptions,
  ): Call<Payout, SchedulePayoutError>;
}
