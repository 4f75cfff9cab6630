// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  Affiliate,
  AffiliateCreate,
  AffiliateList,
  AffiliateUpdate,
  ListAffiliatesQuery,
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

/** Replies of `listAffiliates`. */
export interface ListAffiliatesReply {
  /** 200: One page of affiliates. */
  ok(body: AffiliateList, init?: ReplyInit): Replied<"listAffiliates">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listAffiliates">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"listAffiliates">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listAffiliates">;
}

/** What a handler of `listAffiliates` is given. */
export interface ListAffiliatesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListAffiliatesQuery;
  readonly reply: ListAffiliatesReply;
}

/**
 * List affiliates (`GET /affiliates`).
 *
 * Lists the affiliates of the workspace, newest first unless `sort` says otherwise. Filters combine with AND.
 * `search` looks for its text anywhere in name, e-mail address and referral code, whatever the case.
 * Terminated affiliates are included unless `status` leaves them out.
 */
export type ListAffiliates<App extends AppTypes = AppTypes> = (
  context: ListAffiliatesContext<App>,
) => Handled<"listAffiliates">;

/** Replies of `createAffiliate`. */
export interface CreateAffiliateReply {
  /** 201: The affiliate was created. */
  created(body: Affiliate, init: ReplyWith<{ location: string }>): Replied<"createAffiliate">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"createAffiliate">;
  /**
   * 409: The e-mail address or the referral code is taken (`existing_id` names the affiliate that has it), or
   * a request with the same idempotency key still runs.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createAffiliate">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createAffiliate">;
}

/** What a handler of `createAffiliate` is given. */
export interface CreateAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: AffiliateCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateAffiliateReply;
}

/**
 * Create an affiliate (`POST /affiliates`).
 *
 * Adds an affiliate to the workspace. Without `referral_code` one is made from the name; without `status` the
 * affiliate is `pending` and must be approved before conversions are attributed to them. `program_ids` makes
 * them a member of those programs at once. The e-mail address and the referral code must each be unused in
 * the workspace. Causes the event `affiliate.created`.
 */
export type CreateAffiliate<App extends AppTypes = AppTypes> = (
  context: CreateAffiliateContext<App>,
) => Handled<"createAffiliate">;

/** Replies of `getAffiliate`. */
export interface GetAffiliateReply {
  /** 200: The affiliate. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"getAffiliate">;
  /**
   * 400: A query parameter was sent that the operation does not know, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"getAffiliate">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getAffiliate">;
}

/** What a handler of `getAffiliate` is given. */
export interface GetAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** Id of the affiliate. */
    readonly affiliateId: string;
  };
  readonly reply: GetAffiliateReply;
}

/**
 * Read an affiliate (`GET /affiliates/{affiliate_id}`).
 *
 * Reads one affiliate, terminated ones included. An id of another workspace is answered like an id that does
 * not exist.
 */
export type GetAffiliate<App extends AppTypes = AppTypes> = (
  context: GetAffiliateContext<App>,
) => Handled<"getAffiliate">;

/** Replies of `updateAffiliate`. */
export interface UpdateAffiliateReply {
  /** 200: The affiliate after the change. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"updateAffiliate">;
  /**
   * 400: The body is not JSON, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"updateAffiliate">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateAffiliate">;
  /**
   * 422: A field is malformed or unknown, or the payout method is not part of the plan.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"updateAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateAffiliate">;
}

/** What a handler of `updateAffiliate` is given. */
export interface UpdateAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** Id of the affiliate. */
    readonly affiliateId: string;
  };
  readonly body: AffiliateUpdate;
  readonly reply: UpdateAffiliateReply;
}

/**
 * Change an affiliate's profile (`PATCH /affiliates/{affiliate_id}`).
 *
 * Changes the fields that are sent and leaves the others. `null` clears a field that can be empty. `metadata`
 * is replaced as a whole. The status, the referral code and the rate have operations of their own. A new
 * `payout_method` takes effect with the next payout; its destination is stored encrypted and only ever shown
 * masked. Causes the event `affiliate.updated` when something changed.
 */
export type UpdateAffiliate<App extends AppTypes = AppTypes> = (
  context: UpdateAffiliateContext<App>,
) => Handled<"updateAffiliate">;

/** Handlers of this module, as a file exports them. */
export interface AffiliatesHandlers<App extends AppTypes = AppTypes> {
  readonly listAffiliates: ListAffiliates<App>;
  readonly createAffiliate: CreateAffiliate<App>;
  readonly getAffiliate: GetAffiliate<App>;
  readonly updateAffiliate: UpdateAffiliate<App>;
}
