// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  AllowlistEntry,
  AllowlistEntryCreate,
  AllowlistEntryList,
  FraudApprove,
  FraudReview,
  FraudReviewList,
  ListFraudAllowlistQuery,
  ListFraudReviewsQuery,
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

/** Replies of `listFraudAllowlist`. */
export interface ListFraudAllowlistReply {
  /** 200: Whom the check trusts, and since when. */
  ok(body: AllowlistEntryList, init?: ReplyInit): Replied<"listFraudAllowlist">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listFraudAllowlist">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listFraudAllowlist">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listFraudAllowlist">;
}

/** What a handler of `listFraudAllowlist` is given. */
export interface ListFraudAllowlistContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListFraudAllowlistQuery;
  readonly reply: ListFraudAllowlistReply;
}

/**
 * List trusted affiliates (`GET /fraud/allowlist`).
 *
 * Lists the affiliates whose conversions are scored but neither held nor blocked, newest entry first unless
 * `sort` says otherwise. Entries come from `createAllowlistEntry` and from reviews approved with
 * `always_allow_affiliate`.
 */
export type ListFraudAllowlist<App extends AppTypes = AppTypes> = (
  context: ListFraudAllowlistContext<App>,
) => Handled<"listFraudAllowlist">;

/** Replies of `createAllowlistEntry`. */
export interface CreateAllowlistEntryReply {
  /** 201: On the list from now on. */
  created(body: AllowlistEntry, init: ReplyWith<{ location: string }>): Replied<"createAllowlistEntry">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createAllowlistEntry">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createAllowlistEntry">;
  /**
   * 409: The affiliate is trusted already; `existing_id` is the entry.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createAllowlistEntry">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createAllowlistEntry">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createAllowlistEntry">;
}

/** What a handler of `createAllowlistEntry` is given. */
export interface CreateAllowlistEntryContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: AllowlistEntryCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateAllowlistEntryReply;
}

/**
 * Trust an affiliate (`POST /fraud/allowlist`).
 *
 * Puts an affiliate on the allow-list: from the next conversion on they are scored but neither held nor
 * blocked, in every program. Their open reviews still wait for a decision.
 */
export type CreateAllowlistEntry<App extends AppTypes = AppTypes> = (
  context: CreateAllowlistEntryContext<App>,
) => Handled<"createAllowlistEntry">;

/** Replies of `deleteAllowlistEntry`. */
export interface DeleteAllowlistEntryReply {
  /** 204: Off the list. */
  noContent(init?: ReplyInit): Replied<"deleteAllowlistEntry">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"deleteAllowlistEntry">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"deleteAllowlistEntry">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"deleteAllowlistEntry">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"deleteAllowlistEntry">;
}

/** What a handler of `deleteAllowlistEntry` is given. */
export interface DeleteAllowlistEntryContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `fal_…`, of the entry, not of the affiliate on it. */
    readonly allowlistEntryId: string;
  };
  readonly reply: DeleteAllowlistEntryReply;
}

/**
 * Stop trusting an affiliate (`DELETE /fraud/allowlist/{allowlist_entry_id}`).
 *
 * Takes an affiliate off the allow-list; their next conversion can be held again. Those recorded meanwhile
 * are not looked at a second time.
 */
export type DeleteAllowlistEntry<App extends AppTypes = AppTypes> = (
  context: DeleteAllowlistEntryContext<App>,
) => Handled<"deleteAllowlistEntry">;

/** Replies of `listFraudReviews`. */
export interface ListFraudReviewsReply {
  /** 200: Reviews, open or decided. */
  ok(body: FraudReviewList, init?: ReplyInit): Replied<"listFraudReviews">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listFraudReviews">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listFraudReviews">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listFraudReviews">;
}

/** What a handler of `listFraudReviews` is given. */
export interface ListFraudReviewsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListFraudReviewsQuery;
  readonly reply: ListFraudReviewsReply;
}

/**
 * List fraud reviews (`GET /fraud/reviews`).
 *
 * Lists the reviews of conversions that the fraud check stopped, newest first unless `sort` says otherwise;
 * decided ones stay listed. Filters combine with AND; `signal` finds a review by any of its signals. A
 * blocked conversion has a review too, closed as rejected from the start.
 */
export type ListFraudReviews<App extends AppTypes = AppTypes> = (
  context: ListFraudReviewsContext<App>,
) => Handled<"listFraudReviews">;

/** Replies of `getFraudReview`. */
export interface GetFraudReviewReply {
  /** 200: The review with its evidence. */
  ok(body: FraudReview, init?: ReplyInit): Replied<"getFraudReview">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getFraudReview">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getFraudReview">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getFraudReview">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getFraudReview">;
}

/** What a handler of `getFraudReview` is given. */
export interface GetFraudReviewContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `frv_…`; a held conversion names it in `fraud.review_id`. */
    readonly fraudReviewId: string;
  };
  readonly reply: GetFraudReviewReply;
}

/**
 * Read a fraud review (`GET /fraud/reviews/{fraud_review_id}`).
 *
 * Reads one review: what made the score, with the evidence for each signal, by which version of the policy,
 * and what was decided by whom.
 */
export type GetFraudReview<App extends AppTypes = AppTypes> = (
  context: GetFraudReviewContext<App>,
) => Handled<"getFraudReview">;

/** Replies of `approveFraudReview`. */
export interface ApproveFraudReviewReply {
  /** 200: The review, decided in the affiliate's favour. */
  ok(body: FraudReview, init?: ReplyInit): Replied<"approveFraudReview">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"approveFraudReview">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"approveFraudReview">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"approveFraudReview">;
  /**
   * 409: The review is closed, by a person or with its conversion.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"approveFraudReview">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"approveFraudReview">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"approveFraudReview">;
}

/** What a handler of `approveFraudReview` is given. */
export interface ApproveFraudReviewContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `frv_…`; a held conversion names it in `fraud.review_id`. */
    readonly fraudReviewId: string;
  };
  readonly body: FraudApprove | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: ApproveFraudReviewReply;
}

/**
 * Clear a held conversion (`POST /fraud/reviews/{fraud_review_id}/approve`).
 *
 * Says that the conversion is genuine: it leaves the hold and is approved, its commissions with it, payable
 * from their `available_at` on. With `always_allow_affiliate` the affiliate goes on the allow-list, so that
 * later conversions are not held. Only an `open` review can be decided. Causes no event of its own.
 */
export type ApproveFraudReview<App extends AppTypes = AppTypes> = (
  context: ApproveFraudReviewContext<App>,
) => Handled<"approveFraudReview">;

/** Replies of `rejectFraudReview`. */
export interface RejectFraudReviewReply {
  /** 200: The review, decided against the affiliate. */
  ok(body: FraudReview, init?: ReplyInit): Replied<"rejectFraudReview">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"rejectFraudReview">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"rejectFraudReview">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"rejectFraudReview">;
  /**
   * 409: The review is closed; a conversion approved by mistake can be cancelled.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"rejectFraudReview">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"rejectFraudReview">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"rejectFraudReview">;
}

/** What a handler of `rejectFraudReview` is given. */
export interface RejectFraudReviewContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `frv_…`; a held conversion names it in `fraud.review_id`. */
    readonly fraudReviewId: string;
  };
  readonly body: RequiredReasonInput;
  readonly idempotencyKey: string | undefined;
  readonly reply: RejectFraudReviewReply;
}

/**
 * Confirm a fraud (`POST /fraud/reviews/{fraud_review_id}/reject`).
 *
 * Says that the conversion is not genuine: it and its commissions are rejected, for good. The affiliate sees
 * the reason; suspending them is a decision of its own. Only an `open` review can be decided; a conversion
 * let through by mistake is cancelled.
 */
export type RejectFraudReview<App extends AppTypes = AppTypes> = (
  context: RejectFraudReviewContext<App>,
) => Handled<"rejectFraudReview">;

/** Handlers of this module, as a file exports them. */
export interface FraudHandlers<App extends AppTypes = AppTypes> {
  readonly listFraudAllowlist: ListFraudAllowlist<App>;
  readonly createAllowlistEntry: CreateAllowlistEntry<App>;
  readonly deleteAllowlistEntry: DeleteAllowlistEntry<App>;
  readonly listFraudReviews: ListFraudReviews<App>;
  readonly getFraudReview: GetFraudReview<App>;
  readonly approveFraudReview: ApproveFraudReview<App>;
  readonly rejectFraudReview: RejectFraudReview<App>;
}
