// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  Coupon,
  CouponCreate,
  CouponImport,
  CouponImportResult,
  CouponList,
  CouponStats,
  CouponUpdate,
  GetCouponStatsQuery,
  ListCouponsQuery,
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

/** Replies of `listCoupons`. */
export interface ListCouponsReply {
  /** 200: Codes, with how often each was used. */
  ok(body: CouponList, init?: ReplyInit): Replied<"listCoupons">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listCoupons">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listCoupons">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listCoupons">;
}

/** What a handler of `listCoupons` is given. */
export interface ListCouponsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListCouponsQuery;
  readonly reply: ListCouponsReply;
}

/**
 * List coupons (`GET /coupons`).
 *
 * Lists coupon codes, newest first unless `sort` says otherwise, each with its clicks and redemptions so far.
 * Filters combine with AND. Inactive and expired codes stay listed because their redemptions do.
 */
export type ListCoupons<App extends AppTypes = AppTypes> = (
  context: ListCouponsContext<App>,
) => Handled<"listCoupons">;

/** Replies of `createCoupon`. */
export interface CreateCouponReply {
  /** 201: The code; `synced_to` fills as stores take it over. */
  created(body: Coupon, init: ReplyWith<{ location: string }>): Replied<"createCoupon">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createCoupon">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createCoupon">;
  /**
   * 409: The code is taken in this workspace, whatever the case; `existing_id` names the coupon that has it.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createCoupon">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"createCoupon">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createCoupon">;
}

/** What a handler of `createCoupon` is given. */
export interface CreateCouponContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: CouponCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateCouponReply;
}

/**
 * Create a coupon (`POST /coupons`).
 *
 * Gives an affiliate a code, valid at once. The affiliate must be a member of the program. Stores connected
 * with `sync_coupons` create it too, within a minute; `synced_to` says which have. Redeeming it credits the
 * affiliate as long as they and the program are active. Which of click and code wins a conversion is the
 * program's `attribution_model`.
 */
export type CreateCoupon<App extends AppTypes = AppTypes> = (
  context: CreateCouponContext<App>,
) => Handled<"createCoupon">;

/** Replies of `importCoupons`. */
export interface ImportCouponsReply {
  /** 200: How many rows were imported, and what was wrong with the others. */
  ok(body: CouponImportResult, init?: ReplyInit): Replied<"importCoupons">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"importCoupons">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"importCoupons">;
  /**
   * 409: Another import runs in this program.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"importCoupons">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"importCoupons">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"importCoupons">;
}

/** What a handler of `importCoupons` is given. */
export interface ImportCouponsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: CouponImport;
  readonly idempotencyKey: string | undefined;
  readonly reply: ImportCouponsReply;
}

/**
 * Import coupons (`POST /coupons/import`).
 *
 * Takes over codes that exist already, for example from a spreadsheet; no store is told of them. Good rows
 * are imported even when others fail; the answer lists the failures by their place, so that only those have
 * to be mended and sent again. One import at a time in a program.
 */
export type ImportCoupons<App extends AppTypes = AppTypes> = (
  context: ImportCouponsContext<App>,
) => Handled<"importCoupons">;

/** Replies of `getCoupon`. */
export interface GetCouponReply {
  /** 200: The code and where it is known. */
  ok(body: Coupon, init?: ReplyInit): Replied<"getCoupon">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getCoupon">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getCoupon">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getCoupon">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getCoupon">;
}

/** What a handler of `getCoupon` is given. */
export interface GetCouponContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cpn_…`, not the code itself; the list finds it by `code`. */
    readonly couponId: string;
  };
  readonly reply: GetCouponReply;
}

/**
 * Read a coupon (`GET /coupons/{coupon_id}`).
 *
 * Reads one coupon, also an expired one, with its counters and the stores that know it. How it did in a range
 * of days is in its stats.
 */
export type GetCoupon<App extends AppTypes = AppTypes> = (
  context: GetCouponContext<App>,
) => Handled<"getCoupon">;

/** Replies of `updateCoupon`. */
export interface UpdateCouponReply {
  /** 200: The code as checkouts will see it. */
  ok(body: Coupon, init?: ReplyInit): Replied<"updateCoupon">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateCoupon">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateCoupon">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateCoupon">;
  /**
   * 422: An expired code was to be active without a later end, or the end is in the past.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"updateCoupon">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateCoupon">;
}

/** What a handler of `updateCoupon` is given. */
export interface UpdateCouponContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cpn_…`, not the code itself; the list finds it by `code`. */
    readonly couponId: string;
  };
  readonly body: CouponUpdate;
  readonly reply: UpdateCouponReply;
}

/**
 * Switch a coupon off or change its end (`PATCH /coupons/{coupon_id}`).
 *
 * Activates or deactivates a code, or moves its last moment. An expired code comes back to life when
 * `expires_at` is moved into the future, or cleared; setting it `active` alone is a 422. Stores that know it
 * follow within a minute. Code, affiliate and discount stay as they were handed out.
 */
export type UpdateCoupon<App extends AppTypes = AppTypes> = (
  context: UpdateCouponContext<App>,
) => Handled<"updateCoupon">;

/** Replies of `deleteCoupon`. */
export interface DeleteCouponReply {
  /** 204: Deleted, here and in the stores. */
  noContent(init?: ReplyInit): Replied<"deleteCoupon">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"deleteCoupon">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"deleteCoupon">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"deleteCoupon">;
  /**
   * 409: The code has redemptions; set it to `inactive` instead.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"deleteCoupon">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"deleteCoupon">;
}

/** What a handler of `deleteCoupon` is given. */
export interface DeleteCouponContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cpn_…`, not the code itself; the list finds it by `code`. */
    readonly couponId: string;
  };
  readonly reply: DeleteCouponReply;
}

/**
 * Delete a coupon nobody used (`DELETE /coupons/{coupon_id}`).
 *
 * Removes a code without redemptions, also from the stores that know it, where customers are refused it
 * within a minute. A redeemed code is set to `inactive` instead, so that its conversions can still be traced.
 */
export type DeleteCoupon<App extends AppTypes = AppTypes> = (
  context: DeleteCouponContext<App>,
) => Handled<"deleteCoupon">;

/** Replies of `getCouponStats`. */
export interface GetCouponStatsReply {
  /** 200: How the code did. */
  ok(body: CouponStats, init?: ReplyInit): Replied<"getCouponStats">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getCouponStats">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getCouponStats">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getCouponStats">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getCouponStats">;
}

/** What a handler of `getCouponStats` is given. */
export interface GetCouponStatsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `cpn_…`, not the code itself; the list finds it by `code`. */
    readonly couponId: string;
  };
  readonly query: GetCouponStatsQuery;
  readonly reply: GetCouponStatsReply;
}

/**
 * Read a coupon's figures (`GET /coupons/{coupon_id}/stats`).
 *
 * Counts clicks and redemptions of a code in a range of days, the last 30 unless asked otherwise, with the
 * average order and how many orders came back. A refund rate far above the program's average is a fraud
 * signal.
 */
export type GetCouponStats<App extends AppTypes = AppTypes> = (
  context: GetCouponStatsContext<App>,
) => Handled<"getCouponStats">;

/** Handlers of this module, as a file exports them. */
export interface CouponsHandlers<App extends AppTypes = AppTypes> {
  readonly listCoupons: ListCoupons<App>;
  readonly createCoupon: CreateCoupon<App>;
  readonly importCoupons: ImportCoupons<App>;
  readonly getCoupon: GetCoupon<App>;
  readonly updateCoupon: UpdateCoupon<App>;
  readonly deleteCoupon: DeleteCoupon<App>;
  readonly getCouponStats: GetCouponStats<App>;
}
