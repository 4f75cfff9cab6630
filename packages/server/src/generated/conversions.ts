// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Conversion, ConversionCreate, ConversionList, ListConversionsQuery } from "@heldsway/contract";
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
  /** 200: One page of conversions. */
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
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
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
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"createConversion">;
  /**
   * 409: The order was recorded before (`existing_id` names the conversion), or a request with the same
   * idempotency key still runs.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createConversion">;
  /**
   * 422: A field is missing, malformed or unknown, names something that does not exist, or is in another
   * currency than the program; or the idempotency key was used with another request.
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
 * Records a sale or another result and works out its commissions. Name the affiliate by `affiliate_id` or by
 * `referral_code`; with neither, or when the affiliate is not active or the program is not active, the
 * conversion is kept unattributed and earns nobody anything. The commission is a share of the amount without
 * tax: the affiliate's own rate, else the program's levels, else its default, rounded half to even.
 * `external_id` is unique per program and source: recording the same order again is a 409 that names the
 * first one. An amount ending in 13 scores 90 with the fraud check in the sandbox and is held. Causes
 * `conversion.created`, `commission.accrued` for each commission, and `fraud.flagged` when held.
 */
export type CreateConversion<App extends AppTypes = AppTypes> = (
  context: CreateConversionContext<App>,
) => Handled<"createConversion">;

/** Replies of `getConversion`. */
export interface GetConversionReply {
  /** 200: The conversion. */
  ok(body: Conversion, init?: ReplyInit): Replied<"getConversion">;
  /**
   * 400: A query parameter was sent that the operation does not know, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
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
    /** Id of the conversion. */
    readonly conversionId: string;
  };
  readonly reply: GetConversionReply;
}

/**
 * Read a conversion (`GET /conversions/{conversion_id}`).
 *
 * Reads one conversion with its attribution, its fraud score and the trace of the rules that set its
 * commissions.
 */
export type GetConversion<App extends AppTypes = AppTypes> = (
  context: GetConversionContext<App>,
) => Handled<"getConversion">;

/** Replies of `approveConversion`. */
export interface ApproveConversionReply {
  /** 200: The approved conversion. */
  ok(body: Conversion, init?: ReplyInit): Replied<"approveConversion">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"approveConversion">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"approveConversion">;
  /**
   * 404: Nothing of this workspace has this id.
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
    /** Id of the conversion. */
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
 * the fraud check holds it: decide the fraud review instead. Causes no event of its own.
 */
export type ApproveConversion<App extends AppTypes = AppTypes> = (
  context: ApproveConversionContext<App>,
) => Handled<"approveConversion">;

/** Handlers of this module, as a file exports them. */
export interface ConversionsHandlers<App extends AppTypes = AppTypes> {
  readonly listConversions: ListConversions<App>;
  readonly createConversion: CreateConversion<App>;
  readonly getConversion: GetConversion<App>;
  readonly approveConversion: ApproveConversion<App>;
}
