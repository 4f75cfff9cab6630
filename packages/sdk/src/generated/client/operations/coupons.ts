// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import { pages } from "../pages.ts";
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
} from "../types/coupons.ts";
import type { Problem } from "../types/shared.ts";

/** What `listCoupons` can fail with. */
export type ListCouponsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List coupons
 *
 * Lists coupon codes, newest first unless `sort` says otherwise, each with its clicks and redemptions so far.
 * Filters combine with AND. Inactive and expired codes stay listed because their redemptions do.
 *
 * @throws {@link ListCouponsError}
 */
export function listCoupons(
  core: Core,
  query?: ListCouponsQuery,
  options?: ListOptions,
): PageCall<Coupon, CouponList, ListCouponsError> {
  return list(
    core,
    { id: "listCoupons", method: "GET", path: "/coupons", paging: pages },
    { query },
    options,
  );
}

/** What `createCoupon` can fail with. */
export type CreateCouponError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource",
  Problem
>;

/**
 * Create a coupon
 *
 * Gives an affiliate a code, valid at once. The affiliate must be a member of the program. Stores connected
 * with `sync_coupons` create it too, within a minute; `synced_to` says which have. Redeeming it credits the
 * affiliate as long as they and the program are active. Which of click and code wins a conversion is the
 * program's `attribution_model`.
 *
 * @throws {@link CreateCouponError}
 */
export function createCoupon(
  core: Core,
  body: CouponCreate,
  options?: KeyedCallOptions,
): Call<Coupon, CreateCouponError> {
  return call(
    core,
    { id: "createCoupon", method: "POST", path: "/coupons", isKeyed: true },
    { body },
    options,
  );
}

/** What `importCoupons` can fail with. */
export type ImportCouponsError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "resource_in_use",
  Problem
>;

/**
 * Import coupons
 *
 * Takes over codes that exist already, for example from a spreadsheet; no store is told of them. Good rows
 * are imported even when others fail; the answer lists the failures by their place, so that only those have
 * to be mended and sent again. One import at a time in a program.
 *
 * @throws {@link ImportCouponsError}
 */
export function importCoupons(
  core: Core,
  body: CouponImport,
  options?: KeyedCallOptions,
): Call<CouponImportResult, ImportCouponsError> {
  return call(
    core,
    { id: "importCoupons", method: "POST", path: "/coupons/import", isKeyed: true },
    { body },
    options,
  );
}

/** What `getCoupon` can fail with. */
export type GetCouponError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a coupon
 *
 * Reads one coupon, also an expired one, with its counters and the stores that know it. How it did in a range
 * of days is in its stats.
 *
 * @param couponId `cpn_…`, not the code itself; the list finds it by `code`.
 * @throws {@link GetCouponError}
 */
export function getCoupon(core: Core, couponId: string, options?: CallOptions): Call<Coupon, GetCouponError> {
  return call(
    core,
    { id: "getCoupon", method: "GET", path: "/coupons/{coupon_id}" },
    { path: { coupon_id: couponId } },
    options,
  );
}

/** What `updateCoupon` can fail with. */
export type UpdateCouponError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | "not_found",
  Problem
>;

/**
 * Switch a coupon off or change its end
 *
 * Activates or deactivates a code, or moves its last moment. An expired code comes back to life when
 * `expires_at` is moved into the future, or cleared; setting it `active` alone is a 422. Stores that know it
 * follow within a minute. Code, affiliate and discount stay as they were handed out.
 *
 * @param couponId `cpn_…`, not the code itself; the list finds it by `code`.
 * @throws {@link UpdateCouponError}
 */
export function updateCoupon(
  core: Core,
  couponId: string,
  body: CouponUpdate,
  options?: CallOptions,
): Call<Coupon, UpdateCouponError> {
  return call(
    core,
    { id: "updateCoupon", method: "PATCH", path: "/coupons/{coupon_id}" },
    { path: { coupon_id: couponId }, body },
    options,
  );
}

/** What `deleteCoupon` can fail with. */
export type DeleteCouponError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found" | "resource_in_use",
  Problem
>;

/**
 * Delete a coupon nobody used
 *
 * Removes a code without redemptions, also from the stores that know it, where customers are refused it
 * within a minute. A redeemed code is set to `inactive` instead, so that its conversions can still be traced.
 *
 * @param couponId `cpn_…`, not the code itself; the list finds it by `code`.
 * @throws {@link DeleteCouponError}
 */
export function deleteCoupon(
  core: Core,
  couponId: string,
  options?: CallOptions,
): Call<void, DeleteCouponError> {
  return call(
    core,
    { id: "deleteCoupon", method: "DELETE", path: "/coupons/{coupon_id}", reads: "none" },
    { path: { coupon_id: couponId } },
    options,
  );
}

/** What `getCouponStats` can fail with. */
export type GetCouponStatsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a coupon's figures
 *
 * Counts clicks and redemptions of a code in a range of days, the last 30 unless asked otherwise, with the
 * average order and how many orders came back. A refund rate far above the program's average is a fraud
 * signal.
 *
 * @param couponId `cpn_…`, not the code itself; the list finds it by `code`.
 * @throws {@link GetCouponStatsError}
 */
export function getCouponStats(
  core: Core,
  couponId: string,
  query?: GetCouponStatsQuery,
  options?: CallOptions,
): Call<CouponStats, GetCouponStatsError> {
  return call(
    core,
    { id: "getCouponStats", method: "GET", path: "/coupons/{coupon_id}/stats" },
    { path: { coupon_id: couponId }, query },
    options,
  );
}
