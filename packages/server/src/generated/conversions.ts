// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  BulkIds,
  BulkReject,
  BulkResult,
  Conversion,
  ConversionCreate,
  ConversionList,
  ConversionStats,
  ConversionUpdate,
  ExportConversionsQuery,
  GetConversionStatsQuery,
  ListConversionRefundsQuery,
  ListConversionsQuery,
  RefundCreate,
  RefundList,
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

/** Replies of `listConversions`. */
export interface ListConversionsReply {
  /** 200: Conversions, attributed or not; the filters combine with AND. */
  ok(body: ConversionList, init?: ReplyInit): Replied<"listConversions">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listConversions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listConversions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listConversions">;
}

/** What a handler of `listConversions` is given. */
export interface ListConversionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListConversionsQuery;
  readonly reply: ListConversionsReply;
}

/**
 * List conversions (`GET /conversions`).
 *
 * Lists conversions, most recent first by the time they happened (`converted_at`) unless `sort` says
 * otherwise. `from` and `to` bound `converted_at`. Unattributed conversions are included; `affiliate_id`
 * leaves them out.
 */
export type ListConversions<App extends AppTypes = AppTypes> = (
  context: ListConversionsContext<App>,
) => Handled<"listConversions">;

/** Replies of `createConversion`. */
export interface CreateConversionReply {
  /** 201: The conversion was recorded; its commissions are in `commission_ids`. */
  created(body: Conversion, init: ReplyWith<{ location: string }>): Replied<"createConversion">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createConversion">;
  /**
   * 409: The order was recorded before (`existing_id` names the conversion), or a request with the same
   * idempotency key still runs.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createConversion">;
  /**
   * 422: The currency is not that of the program, tax or subtotal exceed the amount, the click, link, code or
   * affiliate is unknown, or a field is malformed. Or the idempotency key came with another order.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createConversion">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createConversion">;
}

/** What a handler of `createConversion` is given. */
export interface CreateConversionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: ConversionCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateConversionReply;
}

/**
 * Record a conversion (`POST /conversions`).
 *
 * Records a sale or another result and works out its commissions. Name who referred by `affiliate_id` or
 * `referral_code`; or say what is known of the way, `click_id`, `link_id` and `coupon_code`, and the
 * program's `attribution_model` decides. With none of them, or when affiliate or program is not active, the
 * conversion is kept unattributed and earns nobody anything. Commissions are worked out on the amount without
 * tax, rounded half to even. The terms are those of the first that applies: a link's rule, the affiliate's
 * own rate, a product rule, the tier, the program's levels, its default. `external_id` is unique per program
 * and source: recording the same order again is a 409 that names the first one. The fraud check scores every
 * conversion: one that is held waits, with its commissions, for a review, and one that is blocked is rejected
 * at once, with its commissions. Causes `conversion.created`, `commission.accrued` for each commission, and
 * `fraud.flagged` when held or blocked.
 */
export type CreateConversion<App extends AppTypes = AppTypes> = (
  context: CreateConversionContext<App>,
) => Handled<"createConversion">;

/** Replies of `bulkApproveConversions`. */
export interface BulkApproveConversionsReply {
  /** 200: Which were approved, and why not the others. */
  ok(body: BulkResult, init?: ReplyInit): Replied<"bulkApproveConversions">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"bulkApproveConversions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"bulkApproveConversions">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"bulkApproveConversions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"bulkApproveConversions">;
}

/** What a handler of `bulkApproveConversions` is given. */
export interface BulkApproveConversionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: BulkIds;
  readonly idempotencyKey: string | undefined;
  readonly reply: BulkApproveConversionsReply;
}

/**
 * Approve up to 100 conversions (`POST /conversions/bulk-approve`).
 *
 * Approves each conversion for itself, with its pending commissions: one that cannot be approved is listed in
 * `failed` and does not stop the others. Held ones fail with `fraud_hold_active`, ids that nobody has with
 * `not_found`. The answer as a whole is stored under the idempotency key, so a retry repeats nothing.
 */
export type BulkApproveConversions<App extends AppTypes = AppTypes> = (
  context: BulkApproveConversionsContext<App>,
) => Handled<"bulkApproveConversions">;

/** Replies of `bulkRejectConversions`. */
export interface BulkRejectConversionsReply {
  /** 200: Which were turned down, and which were not pending any more. */
  ok(body: BulkResult, init?: ReplyInit): Replied<"bulkRejectConversions">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"bulkRejectConversions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"bulkRejectConversions">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"bulkRejectConversions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"bulkRejectConversions">;
}

/** What a handler of `bulkRejectConversions` is given. */
export interface BulkRejectConversionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: BulkReject;
  readonly idempotencyKey: string | undefined;
  readonly reply: BulkRejectConversionsReply;
}

/**
 * Reject up to 100 conversions (`POST /conversions/bulk-reject`).
 *
 * Rejects pending conversions one by one, held ones included, all with the same reason, which their
 * affiliates see; their commissions are rejected with them and open fraud reviews closed. What is no longer
 * pending is listed in `failed` and left alone.
 */
export type BulkRejectConversions<App extends AppTypes = AppTypes> = (
  context: BulkRejectConversionsContext<App>,
) => Handled<"bulkRejectConversions">;

/** Replies of `exportConversions`. */
export interface ExportConversionsReply {
  /** 200: The conversions, a line each; amounts in minor units. */
  ok(body: string, init?: ReplyInit): Replied<"exportConversions">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"exportConversions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"exportConversions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"exportConversions">;
}

/** What a handler of `exportConversions` is given. */
export interface ExportConversionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ExportConversionsQuery;
  readonly reply: ExportConversionsReply;
}

/**
 * Export conversions as CSV (`GET /conversions/export`).
 *
 * Streams all conversions that match as CSV, in the order they happened. Takes the filters of the list, with
 * the same meaning: `from` and `to` bound `converted_at`. The rows are those of one moment, however long the
 * download takes.
 */
export type ExportConversions<App extends AppTypes = AppTypes> = (
  context: ExportConversionsContext<App>,
) => Handled<"exportConversions">;

/** Replies of `getConversionStats`. */
export interface GetConversionStatsReply {
  /** 200: Conversions of the range, added up; currencies without any are left out. */
  ok(body: ConversionStats, init?: ReplyInit): Replied<"getConversionStats">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getConversionStats">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getConversionStats">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getConversionStats">;
}

/** What a handler of `getConversionStats` is given. */
export interface GetConversionStatsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: GetConversionStatsQuery;
  readonly reply: GetConversionStatsReply;
}

/**
 * Sum conversions (`GET /conversions/stats`).
 *
 * Counts and sums the conversions of a range of days, per currency; the last 30 days unless asked otherwise.
 * Days are those of `converted_at`. Rejected and cancelled ones are counted but not in `revenue`; refunds are
 * taken off it.
 */
export type GetConversionStats<App extends AppTypes = AppTypes> = (
  context: GetConversionStatsContext<App>,
) => Handled<"getConversionStats">;

/** Replies of `getConversion`. */
export interface GetConversionReply {
  /** 200: The conversion; `attribution` is null where nobody referred. */
  ok(body: Conversion, init?: ReplyInit): Replied<"getConversion">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getConversion">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getConversion">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getConversion">;
}

/** What a handler of `getConversion` is given. */
export interface GetConversionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cnv_…`. Your own order number is `external_id`, a filter of the list. */
    readonly conversionId: string;
  };
  readonly reply: GetConversionReply;
}

/**
 * Read a conversion (`GET /conversions/{conversion_id}`).
 *
 * Reads one conversion as it stands now: status and refunds, why it belongs to its affiliate, what the fraud
 * check made of it and which rules set its commissions. Its commissions and refunds themselves are in lists
 * of their own.
 */
export type GetConversion<App extends AppTypes = AppTypes> = (
  context: GetConversionContext<App>,
) => Handled<"getConversion">;

/** Replies of `updateConversion`. */
export interface UpdateConversionReply {
  /** 200: The conversion, its money untouched. */
  ok(body: Conversion, init?: ReplyInit): Replied<"updateConversion">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateConversion">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateConversion">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"updateConversion">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateConversion">;
}

/** What a handler of `updateConversion` is given. */
export interface UpdateConversionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cnv_…`. Your own order number is `external_id`, a filter of the list. */
    readonly conversionId: string;
  };
  readonly body: ConversionUpdate;
  readonly reply: UpdateConversionReply;
}

/**
 * Change a conversion's customer or metadata (`PATCH /conversions/{conversion_id}`).
 *
 * Corrects what does not touch money, in any status: `customer` is merged field by field, `metadata` replaced
 * as a whole. Status and refunds have operations of their own, so that the ledger can follow; amounts and
 * attribution stay as recorded. The fraud check does not look again.
 */
export type UpdateConversion<App extends AppTypes = AppTypes> = (
  context: UpdateConversionContext<App>,
) => Handled<"updateConversion">;

/** Replies of `approveConversion`. */
export interface ApproveConversionReply {
  /** 200: The conversion, now `approved`. */
  ok(body: Conversion, init?: ReplyInit): Replied<"approveConversion">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"approveConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"approveConversion">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"approveConversion">;
  /**
   * 409: The conversion is not pending (`current_status` and `allowed` say what it is and what can follow),
   * the fraud check holds it, or a request with the same idempotency key still runs.
   *
   * Codes: `fraud_hold_active`, `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"fraud_hold_active" | "invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"approveConversion">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"approveConversion">;
}

/** What a handler of `approveConversion` is given. */
export interface ApproveConversionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cnv_…`. Your own order number is `external_id`, a filter of the list. */
    readonly conversionId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ApproveConversionReply;
}

/**
 * Approve a conversion (`POST /conversions/{conversion_id}/approve`).
 *
 * Accepts a pending conversion. Its pending commissions become approved, which makes them payable once
 * `available_at` has passed; held ones stay held. Only a `pending` conversion can be approved, and not while
 * the fraud check holds it: decide the fraud review instead. Programs with `auto_approve_enabled` do the same
 * by themselves after their delay, for amounts within their bounds. Causes no event of its own.
 */
export type ApproveConversion<App extends AppTypes = AppTypes> = (
  context: ApproveConversionContext<App>,
) => Handled<"approveConversion">;

/** Replies of `cancelConversion`. */
export interface CancelConversionReply {
  /** 200: The conversion, called off. */
  ok(body: Conversion, init?: ReplyInit): Replied<"cancelConversion">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"cancelConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"cancelConversion">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"cancelConversion">;
  /**
   * 409: The conversion is final: rejected, cancelled or refunded.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"cancelConversion">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"cancelConversion">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"cancelConversion">;
}

/** What a handler of `cancelConversion` is given. */
export interface CancelConversionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cnv_…`. Your own order number is `external_id`, a filter of the list. */
    readonly conversionId: string;
  };
  readonly body: RequiredReasonInput;
  readonly idempotencyKey: string | undefined;
  readonly reply: CancelConversionReply;
}

/**
 * Cancel a conversion (`POST /conversions/{conversion_id}/cancel`).
 *
 * For an order that was called off at the store, pending or approved; a connected store does it by itself.
 * Unpaid commissions are reversed, and an open payout that holds one is worked out anew; for paid ones a
 * negative adjustment is made that the next payout takes into account. An open fraud review is closed as
 * rejected. Causes `commission.reversed` for each.
 */
export type CancelConversion<App extends AppTypes = AppTypes> = (
  context: CancelConversionContext<App>,
) => Handled<"cancelConversion">;

/** Replies of `refundConversion`. */
export interface RefundConversionReply {
  /** 200: The conversion; `refunded_amount` has grown. */
  ok(body: Conversion, init?: ReplyInit): Replied<"refundConversion">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"refundConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"refundConversion">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"refundConversion">;
  /**
   * 409: There is nothing left to give back: the conversion is rejected, cancelled or refunded in full.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"refundConversion">;
  /**
   * 422: A field is malformed, or the refund is larger than what is left.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"refundConversion">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"refundConversion">;
}

/** What a handler of `refundConversion` is given. */
export interface RefundConversionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cnv_…`. Your own order number is `external_id`, a filter of the list. */
    readonly conversionId: string;
  };
  readonly body: RefundCreate | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: RefundConversionReply;
}

/**
 * Record a refund (`POST /conversions/{conversion_id}/refund`).
 *
 * Records a full or partial refund of a pending or approved conversion. A partial one keeps the status; the
 * one that makes it complete turns it to `refunded`. Each commission is reversed in proportion, rounded half
 * to even; the refund that makes it complete takes the remainder, so a full refund reverses exactly
 * everything. An open payout that holds such a commission is worked out anew, and cancelled when nothing is
 * left of it. Commissions whose payout is processing or completed are clawed back through adjustments. Causes
 * `conversion.refunded`, and `commission.reversed` for each commission touched.
 */
export type RefundConversion<App extends AppTypes = AppTypes> = (
  context: RefundConversionContext<App>,
) => Handled<"refundConversion">;

/** Replies of `listConversionRefunds`. */
export interface ListConversionRefundsReply {
  /** 200: Refunds, each with what it took from affiliates. */
  ok(body: RefundList, init?: ReplyInit): Replied<"listConversionRefunds">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listConversionRefunds">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listConversionRefunds">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listConversionRefunds">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listConversionRefunds">;
}

/** What a handler of `listConversionRefunds` is given. */
export interface ListConversionRefundsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cnv_…`. Your own order number is `external_id`, a filter of the list. */
    readonly conversionId: string;
  };
  readonly query: ListConversionRefundsQuery;
  readonly reply: ListConversionRefundsReply;
}

/**
 * List a conversion's refunds (`GET /conversions/{conversion_id}/refunds`).
 *
 * Lists the refunds of one conversion, newest first unless `sort` says otherwise. Their amounts add up to its
 * `refunded_amount`. A refund, once recorded, is never changed or removed.
 */
export type ListConversionRefunds<App extends AppTypes = AppTypes> = (
  context: ListConversionRefundsContext<App>,
) => Handled<"listConversionRefunds">;

/** Replies of `rejectConversion`. */
export interface RejectConversionReply {
  /** 200: The conversion, turned down. */
  ok(body: Conversion, init?: ReplyInit): Replied<"rejectConversion">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"rejectConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"rejectConversion">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"rejectConversion">;
  /**
   * 409: The conversion is approved or final; an approved one can be cancelled or refunded.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"rejectConversion">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"rejectConversion">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"rejectConversion">;
}

/** What a handler of `rejectConversion` is given. */
export interface RejectConversionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cnv_…`. Your own order number is `external_id`, a filter of the list. */
    readonly conversionId: string;
  };
  readonly body: RequiredReasonInput;
  readonly idempotencyKey: string | undefined;
  readonly reply: RejectConversionReply;
}

/**
 * Reject a conversion (`POST /conversions/{conversion_id}/reject`).
 *
 * Turns down a pending conversion for good, one the fraud check holds included: its commissions become
 * `rejected` and are never paid. The affiliate sees the reason. An open fraud review of it is closed as
 * rejected. An approved conversion is cancelled or refunded instead. Causes no event of its own.
 */
export type RejectConversion<App extends AppTypes = AppTypes> = (
  context: RejectConversionContext<App>,
) => Handled<"rejectConversion">;

/** Handlers of this module, as a file exports them. */
export interface ConversionsHandlers<App extends AppTypes = AppTypes> {
  readonly listConversions: ListConversions<App>;
  readonly createConversion: CreateConversion<App>;
  readonly bulkApproveConversions: BulkApproveConversions<App>;
  readonly bulkRejectConversions: BulkRejectConversions<App>;
  readonly exportConversions: ExportConversions<App>;
  readonly getConversionStats: GetConversionStats<App>;
  readonly getConversion: GetConversion<App>;
  readonly updateConversion: UpdateConversion<App>;
  readonly approveConversion: ApproveConversion<App>;
  readonly cancelConversion: CancelConversion<App>;
  readonly refundConversion: RefundConversion<App>;
  readonly listConversionRefunds: ListConversionRefunds<App>;
  readonly rejectConversion: RejectConversion<App>;
}
