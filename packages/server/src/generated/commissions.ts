// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  BulkIds,
  BulkResult,
  Commission,
  CommissionCreate,
  CommissionList,
  CommissionReversal,
  CommissionReverse,
  CommissionStats,
  ExportCommissionsQuery,
  GetCommissionStatsQuery,
  ListCommissionsQuery,
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

/** Replies of `listCommissions`. */
export interface ListCommissionsReply {
  /** 200: Ledger entries; what is owed is the sum of their `net_amount`. */
  ok(body: CommissionList, init?: ReplyInit): Replied<"listCommissions">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listCommissions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listCommissions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listCommissions">;
}

/** What a handler of `listCommissions` is given. */
export interface ListCommissionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListCommissionsQuery;
  readonly reply: ListCommissionsReply;
}

/**
 * List commissions (`GET /commissions`).
 *
 * Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Bonuses and
 * adjustments say why in `reason`. An adjustment that takes back a paid commission has a negative `amount`
 * and points to it with `reversal_of`. `from` and `to` bound `created_at`.
 */
export type ListCommissions<App extends AppTypes = AppTypes> = (
  context: ListCommissionsContext<App>,
) => Handled<"listCommissions">;

/** Replies of `createCommission`. */
export interface CreateCommissionReply {
  /** 201: The entry, payable at once. */
  created(body: Commission, init: ReplyWith<{ location: string }>): Replied<"createCommission">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createCommission">;
  /**
   * 422: A field is malformed, `amount` is 0, or the currency is not that of the program.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createCommission">;
}

/** What a handler of `createCommission` is given. */
export interface CreateCommissionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: CommissionCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateCommissionReply;
}

/**
 * Add a bonus or a correction (`POST /commissions`).
 *
 * Writes an entry by hand, tied to no conversion: a bonus, or an adjustment either way. It is approved and
 * available at once and joins the next payout; `reason` stays with it and the affiliate sees it. The currency
 * must be that of the program, archived or not. To take back what one conversion earned, reverse its
 * commission instead. Causes `commission.accrued`.
 */
export type CreateCommission<App extends AppTypes = AppTypes> = (
  context: CreateCommissionContext<App>,
) => Handled<"createCommission">;

/** Replies of `bulkApproveCommissions`. */
export interface BulkApproveCommissionsReply {
  /** 200: Entries that became payable; `failed` names those in a payout or final. */
  ok(body: BulkResult, init?: ReplyInit): Replied<"bulkApproveCommissions">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"bulkApproveCommissions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"bulkApproveCommissions">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"bulkApproveCommissions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"bulkApproveCommissions">;
}

/** What a handler of `bulkApproveCommissions` is given. */
export interface BulkApproveCommissionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: BulkIds;
  readonly idempotencyKey: string | undefined;
  readonly reply: BulkApproveCommissionsReply;
}

/**
 * Approve up to 100 commissions (`POST /commissions/bulk-approve`).
 *
 * Makes pending and held entries payable, each on its own merits and at one moment; what is approved already,
 * in a payout or final comes back in `failed`. None can be paid before its `available_at`.
 */
export type BulkApproveCommissions<App extends AppTypes = AppTypes> = (
  context: BulkApproveCommissionsContext<App>,
) => Handled<"bulkApproveCommissions">;

/** Replies of `exportCommissions`. */
export interface ExportCommissionsReply {
  /** 200: The ledger, an entry a line; amounts signed and in minor units. */
  ok(body: string, init?: ReplyInit): Replied<"exportCommissions">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"exportCommissions">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"exportCommissions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"exportCommissions">;
}

/** What a handler of `exportCommissions` is given. */
export interface ExportCommissionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ExportCommissionsQuery;
  readonly reply: ExportCommissionsReply;
}

/**
 * Export commissions as CSV (`GET /commissions/export`).
 *
 * Streams the ledger entries that match, oldest first, adjustments included, with the sums a bookkeeper
 * needs: `amount`, what was taken off it and what is left. Filters mean what they mean in the list; an entry
 * that changes during the download is in it as it was at the start.
 */
export type ExportCommissions<App extends AppTypes = AppTypes> = (
  context: ExportCommissionsContext<App>,
) => Handled<"exportCommissions">;

/** Replies of `getCommissionStats`. */
export interface GetCommissionStatsReply {
  /** 200: A sum for each currency and status. */
  ok(body: CommissionStats, init?: ReplyInit): Replied<"getCommissionStats">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getCommissionStats">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getCommissionStats">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getCommissionStats">;
}

/** What a handler of `getCommissionStats` is given. */
export interface GetCommissionStatsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: GetCommissionStatsQuery;
  readonly reply: GetCommissionStatsReply;
}

/**
 * Sum the ledger (`GET /commissions/stats`).
 *
 * Sums the entries per currency and status: what is owed, what is on its way, what was paid. For the
 * workspace, a program or one affiliate, since the beginning and up to this moment; reports cut the same
 * figures by days.
 */
export type GetCommissionStats<App extends AppTypes = AppTypes> = (
  context: GetCommissionStatsContext<App>,
) => Handled<"getCommissionStats">;

/** Replies of `getCommission`. */
export interface GetCommissionReply {
  /** 200: The entry, with the rules that made it. */
  ok(body: Commission, init?: ReplyInit): Replied<"getCommission">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getCommission">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getCommission">;
}

/** What a handler of `getCommission` is given. */
export interface GetCommissionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `com_…`, of an entry of any kind and level. */
    readonly commissionId: string;
  };
  readonly reply: GetCommissionReply;
}

/**
 * Read a commission (`GET /commissions/{commission_id}`).
 *
 * Reads one ledger entry: what is left of it, where it stands on its way to payment, and the trace of rules
 * behind it. What was taken back after payment is in entries of its own, whose `reversal_of` is this id.
 */
export type GetCommission<App extends AppTypes = AppTypes> = (
  context: GetCommissionContext<App>,
) => Handled<"getCommission">;

/** Replies of `approveCommission`. */
export interface ApproveCommissionReply {
  /** 200: The entry, payable from `available_at` on. */
  ok(body: Commission, init?: ReplyInit): Replied<"approveCommission">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"approveCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"approveCommission">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"approveCommission">;
  /**
   * 409: The entry is approved already, has been attached to a payout, or has come to its end.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"approveCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"approveCommission">;
}

/** What a handler of `approveCommission` is given. */
export interface ApproveCommissionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `com_…`, of an entry of any kind and level. */
    readonly commissionId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ApproveCommissionReply;
}

/**
 * Approve a commission (`POST /commissions/{commission_id}/approve`).
 *
 * Makes a pending or held entry payable, whatever became of the other levels of its conversion; a hold ends
 * by it. It can join a payout once `available_at` has passed. Causes no event.
 */
export type ApproveCommission<App extends AppTypes = AppTypes> = (
  context: ApproveCommissionContext<App>,
) => Handled<"approveCommission">;

/** Replies of `holdCommission`. */
export interface HoldCommissionReply {
  /** 200: The entry, out of reach of payouts. */
  ok(body: Commission, init?: ReplyInit): Replied<"holdCommission">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"holdCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"holdCommission">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"holdCommission">;
  /**
   * 409: The entry is held already, in a payout, or final.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"holdCommission">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"holdCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"holdCommission">;
}

/** What a handler of `holdCommission` is given. */
export interface HoldCommissionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `com_…`, of an entry of any kind and level. */
    readonly commissionId: string;
  };
  readonly body: RequiredReasonInput;
  readonly idempotencyKey: string | undefined;
  readonly reply: HoldCommissionReply;
}

/**
 * Hold a commission (`POST /commissions/{commission_id}/hold`).
 *
 * Stops a pending or approved entry until it is released or approved again. Held entries never enter a
 * payout; one that is `scheduled` already has to be freed by cancelling its payout. The affiliate sees that
 * it is held, and why.
 */
export type HoldCommission<App extends AppTypes = AppTypes> = (
  context: HoldCommissionContext<App>,
) => Handled<"holdCommission">;

/** Replies of `releaseCommission`. */
export interface ReleaseCommissionReply {
  /** 200: The entry, waiting for approval again. */
  ok(body: Commission, init?: ReplyInit): Replied<"releaseCommission">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"releaseCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"releaseCommission">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"releaseCommission">;
  /**
   * 409: The entry is not held.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"releaseCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"releaseCommission">;
}

/** What a handler of `releaseCommission` is given. */
export interface ReleaseCommissionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `com_…`, of an entry of any kind and level. */
    readonly commissionId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ReleaseCommissionReply;
}

/**
 * Release a held commission (`POST /commissions/{commission_id}/release`).
 *
 * Ends a hold: the entry goes back to `pending` and waits for approval again, also where it had been approved
 * before the hold. Its `available_at` stays. An open fraud review of its conversion stays open.
 */
export type ReleaseCommission<App extends AppTypes = AppTypes> = (
  context: ReleaseCommissionContext<App>,
) => Handled<"releaseCommission">;

/** Replies of `reverseCommission`. */
export interface ReverseCommissionReply {
  /** 200: The commission, and the adjustment if one was needed. */
  ok(body: CommissionReversal, init?: ReplyInit): Replied<"reverseCommission">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"reverseCommission">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"reverseCommission">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"reverseCommission">;
  /**
   * 409: The entry is rejected, or nothing is left of it to take back.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"reverseCommission">;
  /**
   * 422: A field is malformed, or more is to be taken back than is left.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"reverseCommission">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"reverseCommission">;
}

/** What a handler of `reverseCommission` is given. */
export interface ReverseCommissionContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `com_…`, of an entry of any kind and level. */
    readonly commissionId: string;
  };
  readonly body: CommissionReverse;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReverseCommissionReply;
}

/**
 * Reverse a commission (`POST /commissions/{commission_id}/reverse`).
 *
 * Takes back all or part of an entry. Before payment the entry itself shrinks, and is `reversed` when nothing
 * is left of it; an open payout lets go of it then, is worked out anew, and is cancelled when nothing remains
 * to be paid. From the moment its payout is processing the entry stays as it is, and a negative adjustment is
 * written instead, which the next payout nets. Causes `commission.reversed`.
 */
export type ReverseCommission<App extends AppTypes = AppTypes> = (
  context: ReverseCommissionContext<App>,
) => Handled<"reverseCommission">;

/** Handlers of this module, as a file exports them. */
export interface CommissionsHandlers<App extends AppTypes = AppTypes> {
  readonly listCommissions: ListCommissions<App>;
  readonly createCommission: CreateCommission<App>;
  readonly bulkApproveCommissions: BulkApproveCommissions<App>;
  readonly exportCommissions: ExportCommissions<App>;
  readonly getCommissionStats: GetCommissionStats<App>;
  readonly getCommission: GetCommission<App>;
  readonly approveCommission: ApproveCommission<App>;
  readonly holdCommission: HoldCommission<App>;
  readonly releaseCommission: ReleaseCommission<App>;
  readonly reverseCommission: ReverseCommission<App>;
}
