// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  CreateCouponError,
  DeleteCouponError,
  GetCouponError,
  GetCouponStatsError,
  ImportCouponsError,
  ListCouponsError,
  UpdateCouponError,
} from "../operations/coupons.ts";
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

/** Read a coupon's figures. */
export interface CouponsStats {
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
  get(
    couponId: string,
    query?: GetCouponStatsQuery,
    options?: CallOptions,
  ): Call<CouponStats, GetCouponStatsError>;
}

/** Codes that credit an affiliate at the checkout, with or without a click before. */
export interface Coupons {
  /** Read a coupon's figures. */
  readonly stats: CouponsStats;

  /**
   * List coupons
   *
   * Lists coupon codes, newest first unless `sort` says otherwise, each with its clicks and redemptions so
   * far. Filters combine with AND. Inactive and expired codes stay listed because their redemptions do.
   *
   * @throws {@link ListCouponsError}
   */
  list(query?: ListCouponsQuery, options?: ListOptions): PageCall<Coupon, CouponList, ListCouponsError>;

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
  create(body: CouponCreate, options?: KeyedCallOptions): Call<Coupon, CreateCouponError>;

  /**
   * Import coupons
   *
   * Takes over codes that exist already, for example from a spreadsheet; no store is told of them. Good rows
   * are imported even when others fail; the answer lists the failures by their place, so that only those have
   * to be mended and sent again. One import at a time in a program.
   *
   * @throws {@link ImportCouponsError}
   */
  import(body: CouponImport, options?: KeyedCallOptions): Call<CouponImportResult, ImportCouponsError>;

  /**
   * Read a coupon
   *
   * Reads one coupon, also an expired one, with its counters and the stores that know it. How it did in a
   * range of days is in its stats.
   *
   * @param couponId `cpn_…`, not the code itself; the list finds it by `code`.
   * @throws {@link GetCouponError}
   */
  get(couponId: string, options?: CallOptions): Call<Coupon, GetCouponError>;

  /**
   * Switch a coupon off or change its end
   *
   * Activates or deactivates a code, or moves its last moment. An expired code comes back to life when
   * `expires_at` is moved into the future, or cleared; setting it `active` alone is a 422. Stores that know
   * it follow within a minute. Code, affiliate and discount stay as they were handed out.
   *
   * @param couponId `cpn_…`, not the code itself; the list finds it by `code`.
   * @throws {@link UpdateCouponError}
   */
  update(couponId: string, body: CouponUpdate, options?: CallOptions): Call<Coupon, UpdateCouponError>;

  /**
   * Delete a coupon nobody used
   *
   * Removes a code without redemptions, also from the stores that know it, where customers are refused it
   * within a minute. A redeemed code is set to `inactive` instead, so that its conversions can still be
   * traced.
   *
   * @param couponId `cpn_…`, not the code itself; the list finds it by `code`.
   * @throws {@link DeleteCouponError}
   */
  delete(couponId: string, options?: CallOptions): Call<void, DeleteCouponError>;
}
