// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  Affiliate,
  AffiliateBalances,
  AffiliateCommission,
  AffiliateCommissionReplace,
  AffiliateCreate,
  AffiliateList,
  AffiliateUpdate,
  DownlineMemberList,
  GetAffiliateCommissionQuery,
  Link,
  LinkBatch,
  LinkBatchCreate,
  LinkCreate,
  LinkList,
  ListAffiliateDownlineQuery,
  ListAffiliateLinksQuery,
  ListAffiliatesQuery,
  ReasonInput,
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
  /** 200: Everyone who matches all filters. */
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
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
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
 * Applicants and terminated affiliates are included unless `status` leaves them out.
 */
export type ListAffiliates<App extends AppTypes = AppTypes> = (
  context: ListAffiliatesContext<App>,
) => Handled<"listAffiliates">;

/** Replies of `createAffiliate`. */
export interface CreateAffiliateReply {
  /** 201: The affiliate, pending or active as asked for. */
  created(body: Affiliate, init: ReplyWith<{ location: string }>): Replied<"createAffiliate">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
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
  /** 200: The affiliate, with masked payout destination and the state of the tax form. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"getAffiliate">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
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
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly reply: GetAffiliateReply;
}

/**
 * Read an affiliate (`GET /affiliates/{affiliate_id}`).
 *
 * Reads one affiliate, terminated ones included. Where payouts go is shown masked; what is owed to them is in
 * their balance. An id of another workspace is answered like an id that does not exist.
 */
export type GetAffiliate<App extends AppTypes = AppTypes> = (
  context: GetAffiliateContext<App>,
) => Handled<"getAffiliate">;

/** Replies of `updateAffiliate`. */
export interface UpdateAffiliateReply {
  /** 200: The profile as it is now. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"updateAffiliate">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateAffiliate">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateAffiliate">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
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
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: AffiliateUpdate;
  readonly reply: UpdateAffiliateReply;
}

/**
 * Change an affiliate's profile (`PATCH /affiliates/{affiliate_id}`).
 *
 * Changes the fields that are sent and leaves the others. `null` clears a field that can be empty. `metadata`
 * is replaced as a whole. Status and rate have operations of their own; e-mail address and referral code
 * stay. A new `payout_method` goes for payouts that have not left yet, retries included; its destination is
 * stored encrypted and only ever shown masked. Bank transfers need the basic plan, crypto the custom plan, a
 * 403 otherwise that names it in `required_plan`. Causes the event `affiliate.updated` when something
 * changed.
 */
export type UpdateAffiliate<App extends AppTypes = AppTypes> = (
  context: UpdateAffiliateContext<App>,
) => Handled<"updateAffiliate">;

/** Replies of `deleteAffiliate`. */
export interface DeleteAffiliateReply {
  /** 204: Deleted; the e-mail address and the code are free again. */
  noContent(init?: ReplyInit): Replied<"deleteAffiliate">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"deleteAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"deleteAffiliate">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"deleteAffiliate">;
  /**
   * 409: The affiliate has conversions, commissions or payouts; terminate them instead.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"deleteAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"deleteAffiliate">;
}

/** What a handler of `deleteAffiliate` is given. */
export interface DeleteAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly reply: DeleteAffiliateReply;
}

/**
 * Delete an affiliate without history (`DELETE /affiliates/{affiliate_id}`).
 *
 * Removes an affiliate for good, with their links and memberships. Only possible while nothing was ever
 * attributed to them: no conversion, no commission, no payout. Anyone with history is terminated instead, so
 * that the ledger stays whole. The deletion is in the audit log; it causes no event.
 */
export type DeleteAffiliate<App extends AppTypes = AppTypes> = (
  context: DeleteAffiliateContext<App>,
) => Handled<"deleteAffiliate">;

/** Replies of `approveAffiliate`. */
export interface ApproveAffiliateReply {
  /** 200: The affiliate, now `active`. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"approveAffiliate">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"approveAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"approveAffiliate">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"approveAffiliate">;
  /**
   * 409: Only applicants can be approved, and this affiliate is `active`, `suspended` or `terminated`.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"approveAffiliate">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"approveAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"approveAffiliate">;
}

/** What a handler of `approveAffiliate` is given. */
export interface ApproveAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: ReasonInput | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: ApproveAffiliateReply;
}

/**
 * Approve an affiliate (`POST /affiliates/{affiliate_id}/approve`).
 *
 * Lets a pending applicant start to earn: clicks and conversions are attributed to them from now on, nothing
 * from before. `reason` goes into the audit log only. Only `pending` affiliates can be approved; a suspended
 * one is reactivated. Causes `affiliate.updated`.
 */
export type ApproveAffiliate<App extends AppTypes = AppTypes> = (
  context: ApproveAffiliateContext<App>,
) => Handled<"approveAffiliate">;

/** Replies of `getAffiliateBalance`. */
export interface GetAffiliateBalanceReply {
  /** 200: A balance for each currency they ever earned in. */
  ok(body: AffiliateBalances, init?: ReplyInit): Replied<"getAffiliateBalance">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getAffiliateBalance">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getAffiliateBalance">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getAffiliateBalance">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getAffiliateBalance">;
}

/** What a handler of `getAffiliateBalance` is given. */
export interface GetAffiliateBalanceContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly reply: GetAffiliateBalanceReply;
}

/**
 * Read an affiliate's balances (`GET /affiliates/{affiliate_id}/balance`).
 *
 * Sums the ledger of one affiliate, per currency and status. Computed from the entries at the moment of the
 * request, so it agrees with the commission list to the last cent. Rejected entries count for nothing.
 * `approved` can be paid out as far as its entries are past their `available_at`; below zero, it waits for
 * earnings to make up for what was taken back.
 */
export type GetAffiliateBalance<App extends AppTypes = AppTypes> = (
  context: GetAffiliateBalanceContext<App>,
) => Handled<"getAffiliateBalance">;

/** Replies of `getAffiliateCommission`. */
export interface GetAffiliateCommissionReply {
  /** 200: The rates, and the one that wins. */
  ok(body: AffiliateCommission, init?: ReplyInit): Replied<"getAffiliateCommission">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getAffiliateCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getAffiliateCommission">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getAffiliateCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getAffiliateCommission">;
}

/** What a handler of `getAffiliateCommission` is given. */
export interface GetAffiliateCommissionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly query: GetAffiliateCommissionQuery;
  readonly reply: GetAffiliateCommissionReply;
}

/**
 * Read the rate an affiliate earns at (`GET /affiliates/{affiliate_id}/commission`).
 *
 * Tells the affiliate's own rate, the default of the program and which of the two applies. Rules of a link
 * come before both, and without an own rate product rules and tiers do as well; the program's rule preview
 * shows what a conversion would earn.
 */
export type GetAffiliateCommission<App extends AppTypes = AppTypes> = (
  context: GetAffiliateCommissionContext<App>,
) => Handled<"getAffiliateCommission">;

/** Replies of `replaceAffiliateCommission`. */
export interface ReplaceAffiliateCommissionReply {
  /** 200: What the next conversion is worked out with. */
  ok(body: AffiliateCommission, init?: ReplyInit): Replied<"replaceAffiliateCommission">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"replaceAffiliateCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"replaceAffiliateCommission">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"replaceAffiliateCommission">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"replaceAffiliateCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"replaceAffiliateCommission">;
}

/** What a handler of `replaceAffiliateCommission` is given. */
export interface ReplaceAffiliateCommissionContext<App extends AppTypes = AppTypes>
  extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: AffiliateCommissionReplace;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplaceAffiliateCommissionReply;
}

/**
 * Set or clear an affiliate's own rate (`PUT /affiliates/{affiliate_id}/commission`).
 *
 * Gives the affiliate a rate of their own, or takes it away with null. With `program_id` the rate counts in
 * that program only, and wins there over a rate for all. Applies to conversions recorded from now on;
 * existing commissions keep the rate they were worked out with. Causes `affiliate.updated`.
 */
export type ReplaceAffiliateCommission<App extends AppTypes = AppTypes> = (
  context: ReplaceAffiliateCommissionContext<App>,
) => Handled<"replaceAffiliateCommission">;

/** Replies of `listAffiliateDownline`. */
export interface ListAffiliateDownlineReply {
  /** 200: Recruits, each with the level below the affiliate. */
  ok(body: DownlineMemberList, init?: ReplyInit): Replied<"listAffiliateDownline">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listAffiliateDownline">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listAffiliateDownline">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listAffiliateDownline">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listAffiliateDownline">;
}

/** What a handler of `listAffiliateDownline` is given. */
export interface ListAffiliateDownlineContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly query: ListAffiliateDownlineQuery;
  readonly reply: ListAffiliateDownlineReply;
}

/**
 * List who an affiliate recruited (`GET /affiliates/{affiliate_id}/downline`).
 *
 * Walks the recruitment tree below an affiliate, at most three levels deep, nearest level first unless `sort`
 * says otherwise. Terminated recruits stay in the tree: those they recruited still count. Who recruited whom
 * is settled when an affiliate is created and never changes.
 */
export type ListAffiliateDownline<App extends AppTypes = AppTypes> = (
  context: ListAffiliateDownlineContext<App>,
) => Handled<"listAffiliateDownline">;

/** Replies of `getAffiliateLinkBatch`. */
export interface GetAffiliateLinkBatchReply {
  /** 200: What was made so far, and what could not be. */
  ok(body: LinkBatch, init?: ReplyInit): Replied<"getAffiliateLinkBatch">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getAffiliateLinkBatch">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getAffiliateLinkBatch">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getAffiliateLinkBatch">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getAffiliateLinkBatch">;
}

/** What a handler of `getAffiliateLinkBatch` is given. */
export interface GetAffiliateLinkBatchContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
    /** The `batch_id` of the answer that accepted the links, `lnb_…`. */
    readonly linkBatchId: string;
  };
  readonly reply: GetAffiliateLinkBatchReply;
}

/**
 * Follow a batch of links (`GET /affiliates/{affiliate_id}/link-batches/{link_batch_id}`).
 *
 * Tells how far a batch is and which of its links could not be made, by their places in the request. Kept for
 * 30 days after it finished, a 404 from then on. The links themselves are in the affiliate's list.
 */
export type GetAffiliateLinkBatch<App extends AppTypes = AppTypes> = (
  context: GetAffiliateLinkBatchContext<App>,
) => Handled<"getAffiliateLinkBatch">;

/** Replies of `listAffiliateLinks`. */
export interface ListAffiliateLinksReply {
  /** 200: The affiliate's links. */
  ok(body: LinkList, init?: ReplyInit): Replied<"listAffiliateLinks">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listAffiliateLinks">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listAffiliateLinks">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listAffiliateLinks">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listAffiliateLinks">;
}

/** What a handler of `listAffiliateLinks` is given. */
export interface ListAffiliateLinksContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly query: ListAffiliateLinksQuery;
  readonly reply: ListAffiliateLinksReply;
}

/**
 * List an affiliate's links (`GET /affiliates/{affiliate_id}/links`).
 *
 * Lists the links of one affiliate, newest first unless `sort` says otherwise, inactive ones included.
 */
export type ListAffiliateLinks<App extends AppTypes = AppTypes> = (
  context: ListAffiliateLinksContext<App>,
) => Handled<"listAffiliateLinks">;

/** Replies of `createAffiliateLink`. */
export interface CreateAffiliateLinkReply {
  /** 201: The link, with the URL to hand out. */
  created(body: Link, init: ReplyWith<{ location: string }>): Replied<"createAffiliateLink">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createAffiliateLink">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createAffiliateLink">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"createAffiliateLink">;
  /**
   * 409: The slug is taken; `existing_id` names the link that has it.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createAffiliateLink">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createAffiliateLink">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createAffiliateLink">;
}

/** What a handler of `createAffiliateLink` is given. */
export interface CreateAffiliateLinkContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: LinkCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateAffiliateLinkReply;
}

/**
 * Create a link for an affiliate (`POST /affiliates/{affiliate_id}/links`).
 *
 * Makes a tracked link. The destination must be HTTPS and on a domain of the workspace. Slugs are unique in
 * the whole workspace, so that the tracking URL stays short. The link works at once; while the affiliate is
 * not active it redirects but does not track. Several links may lead to the same place: campaigns tell them
 * apart.
 */
export type CreateAffiliateLink<App extends AppTypes = AppTypes> = (
  context: CreateAffiliateLinkContext<App>,
) => Handled<"createAffiliateLink">;

/** Replies of `createAffiliateLinkBatch`. */
export interface CreateAffiliateLinkBatchReply {
  /** 202: Accepted; `status_url` tells how it goes. */
  accepted(body: LinkBatch, init?: ReplyInit): Replied<"createAffiliateLinkBatch">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"createAffiliateLinkBatch">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createAffiliateLinkBatch">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"createAffiliateLinkBatch">;
  /**
   * 422: The list is empty, a link is malformed, or two links share a slug.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createAffiliateLinkBatch">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createAffiliateLinkBatch">;
}

/** What a handler of `createAffiliateLinkBatch` is given. */
export interface CreateAffiliateLinkBatchContext<App extends AppTypes = AppTypes>
  extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: LinkBatchCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateAffiliateLinkBatchReply;
}

/**
 * Create up to 1000 links (`POST /affiliates/{affiliate_id}/links/bulk`).
 *
 * Accepts a list of links and makes them in the background; poll `status_url` until the batch is `completed`
 * or `failed`. Slugs must differ within the batch. A slug that is taken by then, or any other link that
 * cannot be made, is listed in `errors` and does not stop the others; `failed` means that none could be made.
 */
export type CreateAffiliateLinkBatch<App extends AppTypes = AppTypes> = (
  context: CreateAffiliateLinkBatchContext<App>,
) => Handled<"createAffiliateLinkBatch">;

/** Replies of `reactivateAffiliate`. */
export interface ReactivateAffiliateReply {
  /** 200: The affiliate, `active` again; `suspended_at` is null. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"reactivateAffiliate">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"reactivateAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"reactivateAffiliate">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"reactivateAffiliate">;
  /**
   * 409: There is no suspension to end.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"reactivateAffiliate">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"reactivateAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"reactivateAffiliate">;
}

/** What a handler of `reactivateAffiliate` is given. */
export interface ReactivateAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: ReasonInput | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReactivateAffiliateReply;
}

/**
 * Reactivate a suspended affiliate (`POST /affiliates/{affiliate_id}/reactivate`).
 *
 * Ends a suspension. Attribution starts again from this moment; what happened while suspended is not
 * attributed afterwards. Only `suspended` affiliates can be reactivated; applicants are approved. Causes
 * `affiliate.updated`.
 */
export type ReactivateAffiliate<App extends AppTypes = AppTypes> = (
  context: ReactivateAffiliateContext<App>,
) => Handled<"reactivateAffiliate">;

/** Replies of `suspendAffiliate`. */
export interface SuspendAffiliateReply {
  /** 200: The affiliate, `suspended` since `suspended_at`. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"suspendAffiliate">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"suspendAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"suspendAffiliate">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"suspendAffiliate">;
  /**
   * 409: The affiliate is suspended already, or terminated.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"suspendAffiliate">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"suspendAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"suspendAffiliate">;
}

/** What a handler of `suspendAffiliate` is given. */
export interface SuspendAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: ReasonInput | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: SuspendAffiliateReply;
}

/**
 * Suspend an affiliate (`POST /affiliates/{affiliate_id}/suspend`).
 *
 * Stops new attribution while something is looked into. Links keep redirecting, but their clicks earn
 * nothing; money already earned stays owed and is paid as usual, unless its entries are put on hold one by
 * one. Waiting conversions keep their affiliate. An applicant can be suspended too. `reactivateAffiliate`
 * undoes it. Causes `affiliate.updated`.
 */
export type SuspendAffiliate<App extends AppTypes = AppTypes> = (
  context: SuspendAffiliateContext<App>,
) => Handled<"suspendAffiliate">;

/** Replies of `terminateAffiliate`. */
export interface TerminateAffiliateReply {
  /** 200: The affiliate as they will stay. */
  ok(body: Affiliate, init?: ReplyInit): Replied<"terminateAffiliate">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"terminateAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"terminateAffiliate">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"terminateAffiliate">;
  /**
   * 409: The affiliate was terminated before.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"terminateAffiliate">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"terminateAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"terminateAffiliate">;
}

/** What a handler of `terminateAffiliate` is given. */
export interface TerminateAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly body: ReasonInput | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: TerminateAffiliateReply;
}

/**
 * Terminate an affiliate (`POST /affiliates/{affiliate_id}/terminate`).
 *
 * Ends the relationship for good, from any status; there is no way back. Links stop tracking and coupons stop
 * crediting at once. Commissions already earned stay in the ledger and are paid unless they are reversed one
 * by one: terminating cancels no debt. Causes `affiliate.updated`.
 */
export type TerminateAffiliate<App extends AppTypes = AppTypes> = (
  context: TerminateAffiliateContext<App>,
) => Handled<"terminateAffiliate">;

/** Handlers of this module, as a file exports them. */
export interface AffiliatesHandlers<App extends AppTypes = AppTypes> {
  readonly listAffiliates: ListAffiliates<App>;
  readonly createAffiliate: CreateAffiliate<App>;
  readonly getAffiliate: GetAffiliate<App>;
  readonly updateAffiliate: UpdateAffiliate<App>;
  readonly deleteAffiliate: DeleteAffiliate<App>;
  readonly approveAffiliate: ApproveAffiliate<App>;
  readonly getAffiliateBalance: GetAffiliateBalance<App>;
  readonly getAffiliateCommission: GetAffiliateCommission<App>;
  readonly replaceAffiliateCommission: ReplaceAffiliateCommission<App>;
  readonly listAffiliateDownline: ListAffiliateDownline<App>;
  readonly getAffiliateLinkBatch: GetAffiliateLinkBatch<App>;
  readonly listAffiliateLinks: ListAffiliateLinks<App>;
  readonly createAffiliateLink: CreateAffiliateLink<App>;
  readonly createAffiliateLinkBatch: CreateAffiliateLinkBatch<App>;
  readonly reactivateAffiliate: ReactivateAffiliate<App>;
  readonly suspendAffiliate: SuspendAffiliate<App>;
  readonly terminateAffiliate: TerminateAffiliate<App>;
}
