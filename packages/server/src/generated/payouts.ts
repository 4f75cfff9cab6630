// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  BulkIds,
  BulkResult,
  CommissionList,
  ExportPayoutsQuery,
  ListPayoutBatchesQuery,
  ListPayoutCommissionsQuery,
  ListPayoutRequestsQuery,
  ListPayoutsQuery,
  Payout,
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
  RequiredReasonInput,
} from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listPayouts`. */
export interface ListPayoutsReply {
  /** 200: Payouts on their way, arrived, returned or called off. */
  ok(body: PayoutList, init?: ReplyInit): Replied<"listPayouts">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listPayouts">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listPayouts">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listPayouts">;
}

/** What a handler of `listPayouts` is given. */
export interface ListPayoutsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListPayoutsQuery;
  readonly reply: ListPayoutsReply;
}

/**
 * List payouts (`GET /payouts`).
 *
 * Lists payouts, newest first unless `sort` says otherwise, cancelled ones included. `from` and `to` bound
 * `created_at`. With `status=scheduled` and `scheduled_before` it is the list of what is about to leave.
 */
export type ListPayouts<App extends AppTypes = AppTypes> = (
  context: ListPayoutsContext<App>,
) => Handled<"listPayouts">;

/** Replies of `createPayout`. */
export interface CreatePayoutReply {
  /** 201: The payout; its entries are `scheduled` now. */
  created(body: Payout, init: ReplyWith<{ location: string }>): Replied<"createPayout">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createPayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createPayout">;
  /**
   * 409: One of the entries is in another payout already.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"createPayout">;
  /**
   * 422: A field is malformed; the affiliate has no payout method or no verified tax form; nothing is
   * payable; or the sum is below the minimum of the payout schedule and carried forward.
   *
   * Codes: `below_minimum`, `insufficient_balance`, `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"below_minimum" | "insufficient_balance" | "validation_failed">,
    init?: ReplyInit,
  ): Replied<"createPayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createPayout">;
}

/** What a handler of `createPayout` is given. */
export interface CreatePayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: PayoutCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreatePayoutReply;
}

/**
 * Create a payout (`POST /payouts`).
 *
 * Gathers approved entries of one affiliate and currency into a payout and marks them `scheduled`, in one
 * step: an entry is never in two payouts, however many requests race. Negative adjustments are netted; what
 * remains must be above zero and reach the minimum of the payout schedule. Needs a payout method and, from
 * the standard plan on, a verified tax form. Bank transfers need the basic plan, crypto the custom plan, a
 * 403 otherwise. Without `scheduled_for` the payout is `pending`; with it, it is `scheduled` and causes
 * `payout.scheduled`.
 */
export type CreatePayout<App extends AppTypes = AppTypes> = (
  context: CreatePayoutContext<App>,
) => Handled<"createPayout">;

/** Replies of `listPayoutBatches`. */
export interface ListPayoutBatchesReply {
  /** 200: Batches, each with whom it skipped. */
  ok(body: PayoutBatchList, init?: ReplyInit): Replied<"listPayoutBatches">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listPayoutBatches">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listPayoutBatches">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listPayoutBatches">;
}

/** What a handler of `listPayoutBatches` is given. */
export interface ListPayoutBatchesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListPayoutBatchesQuery;
  readonly reply: ListPayoutBatchesReply;
}

/**
 * List payout batches (`GET /payouts/batches`).
 *
 * Lists batches, newest first unless `sort` says otherwise, those of the payout schedule and those made by
 * hand. A batch's status follows from its payouts: one failure among successes makes it `partially_failed`.
 * Dry runs leave no batch behind.
 */
export type ListPayoutBatches<App extends AppTypes = AppTypes> = (
  context: ListPayoutBatchesContext<App>,
) => Handled<"listPayoutBatches">;

/** Replies of `createPayoutBatch`. */
export interface CreatePayoutBatchReply {
  /** 200: What a dry run worked out; nothing was stored. */
  ok(body: PayoutBatch, init?: ReplyInit): Replied<"createPayoutBatch">;
  /** 201: The batch, with the payouts made and the affiliates skipped. */
  created(body: PayoutBatch, init: ReplyWith<{ location: string }>): Replied<"createPayoutBatch">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createPayoutBatch">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createPayoutBatch">;
  /**
   * 409: A batch of this program and currency is being made.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"createPayoutBatch">;
  /**
   * 422: The cutoff lies ahead, the date behind, the program has another currency, or one of the affiliates
   * does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createPayoutBatch">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createPayoutBatch">;
}

/** What a handler of `createPayoutBatch` is given. */
export interface CreatePayoutBatchContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: PayoutBatchCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreatePayoutBatchReply;
}

/**
 * Create a batch of payouts (`POST /payouts/batches`).
 *
 * Makes one payout per affiliate with something payable, and says whom it skips and why; what is skipped is
 * carried forward, nothing is lost. Entries count that are approved and were available by `cutoff_at`. With
 * `dry_run` the same is worked out, answered with 200, and nothing stored. One batch per currency and program
 * can be made at a time. Causes `payout.scheduled` for each payout when `scheduled_for` is given.
 */
export type CreatePayoutBatch<App extends AppTypes = AppTypes> = (
  context: CreatePayoutBatchContext<App>,
) => Handled<"createPayoutBatch">;

/** Replies of `getPayoutBatch`. */
export interface GetPayoutBatchReply {
  /** 200: The batch; its status is that of its payouts. */
  ok(body: PayoutBatch, init?: ReplyInit): Replied<"getPayoutBatch">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getPayoutBatch">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getPayoutBatch">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getPayoutBatch">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getPayoutBatch">;
}

/** What a handler of `getPayoutBatch` is given. */
export interface GetPayoutBatchContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pbt_…`; the payouts inside carry it as `batch_id`. */
    readonly payoutBatchId: string;
  };
  readonly reply: GetPayoutBatchReply;
}

/**
 * Read a payout batch (`GET /payouts/batches/{payout_batch_id}`).
 *
 * Reads one batch: its sum and number of payouts as they were made, its status as it follows from theirs now,
 * and whom it skipped. Its payouts are in the payout list, filtered by `batch_id`.
 */
export type GetPayoutBatch<App extends AppTypes = AppTypes> = (
  context: GetPayoutBatchContext<App>,
) => Handled<"getPayoutBatch">;

/** Replies of `cancelPayoutBatch`. */
export interface CancelPayoutBatchReply {
  /** 200: The batch, with what could be called off called off. */
  ok(body: PayoutBatch, init?: ReplyInit): Replied<"cancelPayoutBatch">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"cancelPayoutBatch">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"cancelPayoutBatch">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"cancelPayoutBatch">;
  /**
   * 409: The batch is completed or cancelled; nothing is left to call off.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"cancelPayoutBatch">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"cancelPayoutBatch">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"cancelPayoutBatch">;
}

/** What a handler of `cancelPayoutBatch` is given. */
export interface CancelPayoutBatchContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pbt_…`; the payouts inside carry it as `batch_id`. */
    readonly payoutBatchId: string;
  };
  readonly body: RequiredReasonInput;
  readonly idempotencyKey: string | undefined;
  readonly reply: CancelPayoutBatchReply;
}

/**
 * Cancel a whole batch (`POST /payouts/batches/{payout_batch_id}/cancel`).
 *
 * Calls off every payout of the batch that has not left yet or has failed; those under way or arrived stay as
 * they are, and then the status of the batch is theirs. The freed entries are `approved` again and can join
 * another batch.
 */
export type CancelPayoutBatch<App extends AppTypes = AppTypes> = (
  context: CancelPayoutBatchContext<App>,
) => Handled<"cancelPayoutBatch">;

/** Replies of `schedulePayoutBatch`. */
export interface SchedulePayoutBatchReply {
  /** 200: The batch; each of its payouts has the date, or none. */
  ok(body: PayoutBatch, init?: ReplyInit): Replied<"schedulePayoutBatch">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"schedulePayoutBatch">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"schedulePayoutBatch">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"schedulePayoutBatch">;
  /**
   * 409: Payouts of the batch have left already, or it was cancelled.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"schedulePayoutBatch">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"schedulePayoutBatch">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"schedulePayoutBatch">;
}

/** What a handler of `schedulePayoutBatch` is given. */
export interface SchedulePayoutBatchContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pbt_…`; the payouts inside carry it as `batch_id`. */
    readonly payoutBatchId: string;
  };
  readonly body: PayoutSchedule;
  readonly idempotencyKey: string | undefined;
  readonly reply: SchedulePayoutBatchReply;
}

/**
 * Schedule a whole batch (`POST /payouts/batches/{payout_batch_id}/schedule`).
 *
 * Gives every payout of a draft or scheduled batch the same date, and with it the sign-off where runs need
 * one; null takes the dates away and makes it a draft again. All of them or none. Causes `payout.scheduled`
 * for each payout that gets a date.
 */
export type SchedulePayoutBatch<App extends AppTypes = AppTypes> = (
  context: SchedulePayoutBatchContext<App>,
) => Handled<"schedulePayoutBatch">;

/** Replies of `bulkCompletePayouts`. */
export interface BulkCompletePayoutsReply {
  /** 200: The payouts that count as arrived now, and those that had no money under way. */
  ok(body: BulkResult, init?: ReplyInit): Replied<"bulkCompletePayouts">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"bulkCompletePayouts">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"bulkCompletePayouts">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"bulkCompletePayouts">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"bulkCompletePayouts">;
}

/** What a handler of `bulkCompletePayouts` is given. */
export interface BulkCompletePayoutsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: BulkIds;
  readonly idempotencyKey: string | undefined;
  readonly reply: BulkCompletePayoutsReply;
}

/**
 * Mark up to 100 payouts as completed (`POST /payouts/bulk-complete`).
 *
 * For payouts sent by hand: says of pending and processing ones that the money has arrived. The entries of a
 * completed payout become `paid` at one moment; a payout that cannot be completed comes back in `failed` and
 * holds up no other. Causes `payout.sent` for each that is.
 */
export type BulkCompletePayouts<App extends AppTypes = AppTypes> = (
  context: BulkCompletePayoutsContext<App>,
) => Handled<"bulkCompletePayouts">;

/** Replies of `bulkProcessPayouts`. */
export interface BulkProcessPayoutsReply {
  /** 200: What left with the file, and what had left or ended before. */
  ok(body: BulkResult, init?: ReplyInit): Replied<"bulkProcessPayouts">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"bulkProcessPayouts">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"bulkProcessPayouts">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"bulkProcessPayouts">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"bulkProcessPayouts">;
}

/** What a handler of `bulkProcessPayouts` is given. */
export interface BulkProcessPayoutsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: BulkIds;
  readonly idempotencyKey: string | undefined;
  readonly reply: BulkProcessPayoutsReply;
}

/**
 * Mark up to 100 payouts as processing (`POST /payouts/bulk-processing`).
 *
 * For a file of transfers handed to the bank: says that all of them are under way. Payouts that are neither
 * pending nor scheduled are left as they are and come back in `failed`.
 */
export type BulkProcessPayouts<App extends AppTypes = AppTypes> = (
  context: BulkProcessPayoutsContext<App>,
) => Handled<"bulkProcessPayouts">;

/** Replies of `exportPayouts`. */
export interface ExportPayoutsReply {
  /** 200: The payouts, one a line, cancelled and failed ones among them. */
  ok(body: string, init?: ReplyInit): Replied<"exportPayouts">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"exportPayouts">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"exportPayouts">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"exportPayouts">;
}

/** What a handler of `exportPayouts` is given. */
export interface ExportPayoutsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ExportPayoutsQuery;
  readonly reply: ExportPayoutsReply;
}

/**
 * Export payouts as CSV (`GET /payouts/export`).
 *
 * Streams the payouts that match, oldest first, with rail, fee and provider reference: what bookkeeping asks
 * for. Filters mean what they mean in the list.
 */
export type ExportPayouts<App extends AppTypes = AppTypes> = (
  context: ExportPayoutsContext<App>,
) => Handled<"exportPayouts">;

/** Replies of `listPayoutRequests`. */
export interface ListPayoutRequestsReply {
  /** 200: Requests, decided or not. */
  ok(body: PayoutRequestList, init?: ReplyInit): Replied<"listPayoutRequests">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listPayoutRequests">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listPayoutRequests">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listPayoutRequests">;
}

/** What a handler of `listPayoutRequests` is given. */
export interface ListPayoutRequestsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListPayoutRequestsQuery;
  readonly reply: ListPayoutRequestsReply;
}

/**
 * List early-payout requests (`GET /payouts/requests`).
 *
 * Lists what affiliates asked for in their portal, newest first unless `sort` says otherwise. Requests can be
 * made while `allow_early_requests` is set in the payout schedule, one at a time by each affiliate. Decided
 * ones stay listed.
 */
export type ListPayoutRequests<App extends AppTypes = AppTypes> = (
  context: ListPayoutRequestsContext<App>,
) => Handled<"listPayoutRequests">;

/** Replies of `approvePayoutRequest`. */
export interface ApprovePayoutRequestReply {
  /** 200: The request; `payout_id` is what came of it. */
  ok(body: PayoutRequest, init?: ReplyInit): Replied<"approvePayoutRequest">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"approvePayoutRequest">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"approvePayoutRequest">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"approvePayoutRequest">;
  /**
   * 409: Somebody has decided already; see `current_status`.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"approvePayoutRequest">;
  /**
   * 422: The approved balance does not cover the request any more.
   *
   * Codes: `insufficient_balance`.
   */
  unprocessableContent(
    problem: ProblemInit<"insufficient_balance">,
    init?: ReplyInit,
  ): Replied<"approvePayoutRequest">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"approvePayoutRequest">;
}

/** What a handler of `approvePayoutRequest` is given. */
export interface ApprovePayoutRequestContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prq_…`, of the wish; the payout it led to has an id of its own. */
    readonly payoutRequestId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ApprovePayoutRequestReply;
}

/**
 * Grant an early payout (`POST /payouts/requests/{payout_request_id}/approve`).
 *
 * Makes a `pending` payout over the requested amount, from the oldest approved and available entries on, and
 * links it in `payout_id`. Whole entries only: the sum may be a little below what was asked for. The minimum
 * of the payout schedule does not count here. From then on the payout goes its own way: schedule it, or mark
 * what became of it.
 */
export type ApprovePayoutRequest<App extends AppTypes = AppTypes> = (
  context: ApprovePayoutRequestContext<App>,
) => Handled<"approvePayoutRequest">;

/** Replies of `rejectPayoutRequest`. */
export interface RejectPayoutRequestReply {
  /** 200: The request, declined. */
  ok(body: PayoutRequest, init?: ReplyInit): Replied<"rejectPayoutRequest">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"rejectPayoutRequest">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"rejectPayoutRequest">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"rejectPayoutRequest">;
  /**
   * 409: The request is granted, or declined before.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"rejectPayoutRequest">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"rejectPayoutRequest">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"rejectPayoutRequest">;
}

/** What a handler of `rejectPayoutRequest` is given. */
export interface RejectPayoutRequestContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prq_…`, of the wish; the payout it led to has an id of its own. */
    readonly payoutRequestId: string;
  };
  readonly body: RequiredReasonInput;
  readonly idempotencyKey: string | undefined;
  readonly reply: RejectPayoutRequestReply;
}

/**
 * Decline an early payout (`POST /payouts/requests/{payout_request_id}/reject`).
 *
 * Turns the request down; the affiliate sees the reason, may ask again and is paid with the next regular run.
 * Their balance is not touched.
 */
export type RejectPayoutRequest<App extends AppTypes = AppTypes> = (
  context: RejectPayoutRequestContext<App>,
) => Handled<"rejectPayoutRequest">;

/** Replies of `getPayoutStats`. */
export interface GetPayoutStatsReply {
  /** 200: The figures, for each currency. */
  ok(body: PayoutStats, init?: ReplyInit): Replied<"getPayoutStats">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getPayoutStats">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getPayoutStats">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getPayoutStats">;
}

/** What a handler of `getPayoutStats` is given. */
export interface GetPayoutStatsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: GetPayoutStatsReply;
}

/**
 * Sum payouts (`GET /payouts/stats`).
 *
 * The figures of the dashboard's payout page, as of this moment: what is pending or scheduled, what was
 * completed this calendar month (in the workspace's time zone), how many payouts have failed and wait to be
 * retried or cancelled, and how many early-payout requests wait.
 */
export type GetPayoutStats<App extends AppTypes = AppTypes> = (
  context: GetPayoutStatsContext<App>,
) => Handled<"getPayoutStats">;

/** Replies of `getPayout`. */
export interface GetPayoutReply {
  /** 200: The payout, wherever it is on its way. */
  ok(body: Payout, init?: ReplyInit): Replied<"getPayout">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getPayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getPayout">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getPayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getPayout">;
}

/** What a handler of `getPayout` is given. */
export interface GetPayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly reply: GetPayoutReply;
}

/**
 * Read a payout (`GET /payouts/{payout_id}`).
 *
 * Reads one payout: how far it is, when it leaves or left, why it failed and who signed it off. What it pays
 * for is in its list of commissions.
 */
export type GetPayout<App extends AppTypes = AppTypes> = (
  context: GetPayoutContext<App>,
) => Handled<"getPayout">;

/** Replies of `cancelPayout`. */
export interface CancelPayoutReply {
  /** 200: The payout, called off and empty. */
  ok(body: Payout, init?: ReplyInit): Replied<"cancelPayout">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"cancelPayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"cancelPayout">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"cancelPayout">;
  /**
   * 409: The payout is on its way, completed or cancelled.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"cancelPayout">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"cancelPayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"cancelPayout">;
}

/** What a handler of `cancelPayout` is given. */
export interface CancelPayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly body: RequiredReasonInput;
  readonly idempotencyKey: string | undefined;
  readonly reply: CancelPayoutReply;
}

/**
 * Cancel a payout (`POST /payouts/{payout_id}/cancel`).
 *
 * Calls off a payout that was not sent or has failed. Its entries become `approved` again, with `payout_id`
 * null, and can join another payout; `amount` and `commission_count` keep telling what it would have paid.
 * Causes no event: whoever was told of a date by `payout.scheduled` reads the payout.
 */
export type CancelPayout<App extends AppTypes = AppTypes> = (
  context: CancelPayoutContext<App>,
) => Handled<"cancelPayout">;

/** Replies of `listPayoutCommissions`. */
export interface ListPayoutCommissionsReply {
  /** 200: What the payout pays for. */
  ok(body: CommissionList, init?: ReplyInit): Replied<"listPayoutCommissions">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listPayoutCommissions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listPayoutCommissions">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listPayoutCommissions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listPayoutCommissions">;
}

/** What a handler of `listPayoutCommissions` is given. */
export interface ListPayoutCommissionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly query: ListPayoutCommissionsQuery;
  readonly reply: ListPayoutCommissionsReply;
}

/**
 * List what is in a payout (`GET /payouts/{payout_id}/commissions`).
 *
 * Lists the ledger entries of a payout, adjustments included, oldest first unless `sort` says otherwise.
 * Their net amounts add up to the payout's amount. A cancelled payout has let go of its entries: its list is
 * empty.
 */
export type ListPayoutCommissions<App extends AppTypes = AppTypes> = (
  context: ListPayoutCommissionsContext<App>,
) => Handled<"listPayoutCommissions">;

/** Replies of `completePayout`. */
export interface CompletePayoutReply {
  /** 200: The payout, arrived. */
  ok(body: Payout, init?: ReplyInit): Replied<"completePayout">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"completePayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"completePayout">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"completePayout">;
  /**
   * 409: The payout is scheduled, failed, cancelled or completed.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"completePayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"completePayout">;
}

/** What a handler of `completePayout` is given. */
export interface CompletePayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: CompletePayoutReply;
}

/**
 * Mark a payout as completed (`POST /payouts/{payout_id}/complete`).
 *
 * Says that the money of a processing payout has arrived, or that a pending one was paid outside. All its
 * entries become `paid` with the same `paid_at`. Final: what has to be taken back becomes an adjustment in a
 * later payout. Causes `payout.sent`.
 */
export type CompletePayout<App extends AppTypes = AppTypes> = (
  context: CompletePayoutContext<App>,
) => Handled<"completePayout">;

/** Replies of `failPayout`. */
export interface FailPayoutReply {
  /** 200: The payout, returned; `failure` says why. */
  ok(body: Payout, init?: ReplyInit): Replied<"failPayout">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"failPayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"failPayout">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"failPayout">;
  /**
   * 409: A payout that waits for its date, has arrived or was called off cannot fail.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"failPayout">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"failPayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"failPayout">;
}

/** What a handler of `failPayout` is given. */
export interface FailPayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly body: PayoutFail;
  readonly idempotencyKey: string | undefined;
  readonly reply: FailPayoutReply;
}

/**
 * Mark a payout as failed (`POST /payouts/{payout_id}/fail`).
 *
 * Says that the transfer of a processing payout came back, or that a pending one could not even be started.
 * The entries stay `scheduled` in the payout, so that a retry pays exactly the same set; cancelling frees
 * them. Causes `payout.failed`.
 */
export type FailPayout<App extends AppTypes = AppTypes> = (
  context: FailPayoutContext<App>,
) => Handled<"failPayout">;

/** Replies of `processPayout`. */
export interface ProcessPayoutReply {
  /** 200: The payout, under way. */
  ok(body: Payout, init?: ReplyInit): Replied<"processPayout">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"processPayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"processPayout">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"processPayout">;
  /**
   * 409: The payout is under way already, or has come to an end.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"processPayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"processPayout">;
}

/** What a handler of `processPayout` is given. */
export interface ProcessPayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ProcessPayoutReply;
}

/**
 * Mark a payout as processing (`POST /payouts/{payout_id}/processing`).
 *
 * For a transfer of a pending or scheduled payout that was started by hand. From here on the payout can only
 * be completed or fail, and what is reversed of its entries no longer makes it smaller. Causes no event
 * before it has arrived or come back.
 */
export type ProcessPayout<App extends AppTypes = AppTypes> = (
  context: ProcessPayoutContext<App>,
) => Handled<"processPayout">;

/** Replies of `retryPayout`. */
export interface RetryPayoutReply {
  /** 200: The payout, on its next attempt. */
  ok(body: Payout, init?: ReplyInit): Replied<"retryPayout">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"retryPayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"retryPayout">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"retryPayout">;
  /**
   * 409: The payout has not failed.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"retryPayout">;
  /**
   * 422: The affiliate has named nowhere to send over this rail, or the date has passed.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"retryPayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"retryPayout">;
}

/** What a handler of `retryPayout` is given. */
export interface RetryPayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly body: PayoutRetry | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: RetryPayoutReply;
}

/**
 * Retry a failed payout (`POST /payouts/{payout_id}/retry`).
 *
 * Sends the same entries again under the same payout id and provider reference, so that nobody is paid twice;
 * `attempt` grows by one. It goes to where the affiliate wants payouts now, at once or at `scheduled_for`.
 * Another rail can be chosen, if the plan includes it and the affiliate has named where it leads. Only
 * `failed` payouts can be retried. Causes `payout.scheduled`.
 */
export type RetryPayout<App extends AppTypes = AppTypes> = (
  context: RetryPayoutContext<App>,
) => Handled<"retryPayout">;

/** Replies of `schedulePayout`. */
export interface SchedulePayoutReply {
  /** 200: The payout with its date, or without. */
  ok(body: Payout, init?: ReplyInit): Replied<"schedulePayout">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"schedulePayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"schedulePayout">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"schedulePayout">;
  /**
   * 409: The payout is neither pending nor scheduled: it has left, or was called off.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"schedulePayout">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"schedulePayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"schedulePayout">;
}

/** What a handler of `schedulePayout` is given. */
export interface SchedulePayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly body: PayoutSchedule;
  readonly idempotencyKey: string | undefined;
  readonly reply: SchedulePayoutReply;
}

/**
 * Schedule a payout (`POST /payouts/{payout_id}/schedule`).
 *
 * Gives a pending payout its date, or a scheduled one another; null takes the date away, and the payout is
 * `pending` again. It is sent on its own at that time. Where runs need a sign-off, this is it: the payout
 * names the key in `approval`. A failed payout is retried instead. Giving a date causes `payout.scheduled`,
 * taking it away nothing.
 */
export type SchedulePayout<App extends AppTypes = AppTypes> = (
  context: SchedulePayoutContext<App>,
) => Handled<"schedulePayout">;

/** Replies of `getPayoutStatement`. */
export interface GetPayoutStatementReply {
  /** 200: A PDF of one or more pages. */
  ok(body: Blob | Uint8Array, init?: ReplyInit): Replied<"getPayoutStatement">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getPayoutStatement">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getPayoutStatement">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getPayoutStatement">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getPayoutStatement">;
}

/** What a handler of `getPayoutStatement` is given. */
export interface GetPayoutStatementContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly reply: GetPayoutStatementReply;
}

/**
 * Download a payout's statement (`GET /payouts/{payout_id}/statement`).
 *
 * The statement the affiliate receives, as PDF: entries, sums, rail and fee. Made on request, for a payout in
 * any status, which it names; the bytes of a completed payout never change.
 */
export type GetPayoutStatement<App extends AppTypes = AppTypes> = (
  context: GetPayoutStatementContext<App>,
) => Handled<"getPayoutStatement">;

/** Handlers of this module, as a file exports them. */
export interface PayoutsHandlers<App extends AppTypes = AppTypes> {
  readonly listPayouts: ListPayouts<App>;
  readonly createPayout: CreatePayout<App>;
  readonly listPayoutBatches: ListPayoutBatches<App>;
  readonly createPayoutBatch: CreatePayoutBatch<App>;
  readonly getPayoutBatch: GetPayoutBatch<App>;
  readonly cancelPayoutBatch: CancelPayoutBatch<App>;
  readonly schedulePayoutBatch: SchedulePayoutBatch<App>;
  readonly bulkCompletePayouts: BulkCompletePayouts<App>;
  readonly bulkProcessPayouts: BulkProcessPayouts<App>;
  readonly exportPayouts: ExportPayouts<App>;
  readonly listPayoutRequests: ListPayoutRequests<App>;
  readonly approvePayoutRequest: ApprovePayoutRequest<App>;
  readonly rejectPayoutRequest: RejectPayoutRequest<App>;
  readonly getPayoutStats: GetPayoutStats<App>;
  readonly getPayout: GetPayout<App>;
  readonly cancelPayout: CancelPayout<App>;
  readonly listPayoutCommissions: ListPayoutCommissions<App>;
  readonly completePayout: CompletePayout<App>;
  readonly failPayout: FailPayout<App>;
  readonly processPayout: ProcessPayout<App>;
  readonly retryPayout: RetryPayout<App>;
  readonly schedulePayout: SchedulePayout<App>;
  readonly getPayoutStatement: GetPayoutStatement<App>;
}
