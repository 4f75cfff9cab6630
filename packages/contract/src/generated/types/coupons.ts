// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { CommissionTermsType, Currency, MoneyAmount } from "./shared.ts";

/** A memorable code that credits its affiliate at the checkout. */
export interface Coupon {
  id: string;
  /** As customers type it; compared whatever the case. */
  code: string;
  affiliate_id: string;
  program_id: string;
  status: CouponStatus;
  /** What the customer saves; null when the store decides. */
  discount: CouponDiscount | null;
  expires_at: string | null;
  click_count: number;
  redemption_count: number;
  /** Ids of integrations that know the code. */
  synced_to: string[];
  created_at: string;
  updated_at: string;
}

/** A coupon to make. */
export interface CouponCreate {
  code: string;
  affiliate_id: string;
  program_id: string;
  discount?: CouponDiscountInput;
  /** In the future. */
  expires_at?: string;
}

/** What a coupon takes off the price. */
export interface CouponDiscount {
  type: CommissionTermsType;
  /** Percent, when `type` is `percentage`. */
  rate: string | null;
  /** Minor units of `currency`, when `type` is `flat`. */
  amount: number | null;
  /** That of the program; null for a percentage. */
  currency: string | null;
}

/**
 * What the coupon takes off the price: a `rate` for `percentage`, an `amount` with its `currency` for `flat`.
 */
export interface CouponDiscountInput {
  type: CommissionTermsType;
  /** Minor units of `currency`. */
  amount?: number;
  /** Needed with `amount`; must be that of the program. */
  currency?: Currency;
  /** Percent. */
  rate?: string;
}

/** Codes to import into one program. */
export interface CouponImport {
  program_id: string;
  rows: CouponImportRow[];
}

/** A row that was not imported. */
export interface CouponImportFailure {
  /** Place in the request, from 0. */
  index: number;
  code: string;
  detail: string;
}

/** What became of the rows of an import. */
export interface CouponImportResult {
  created: number;
  failed: CouponImportFailure[];
}

/** One code to import. */
export interface CouponImportRow {
  code: string;
  affiliate_id: string;
  expires_at?: string;
}

/** Codes, with what each brought in so far. */
export interface CouponList {
  data: Coupon[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** What came of a code, from click to refund, between two days. */
export interface CouponStats {
  from: string;
  to: string;
  clicks: number;
  redemptions: number;
  /** Per currency, rounded half to even. */
  average_order_value: MoneyAmount[];
  /** Share of redemptions refunded in full or in part, in percent. */
  refund_rate: string;
}

/**
 * `active`: credits its affiliate; `inactive`: switched off by a person; `expired`: past its `expires_at`.
 * New values may appear.
 */
export type CouponStatus = "active" | "inactive" | "expired";

/** On or off, until when, or both. */
export interface CouponUpdate {
  /** The new end, in the future; null: none. */
  expires_at?: string | null;
  status?: "active" | "inactive";
}

/** Query parameters of `listCoupons`. */
export interface ListCouponsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * By the time the code was given out, or by the code as it was written then, capitals before small letters.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at" | "code" | "-code";
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
  /** Only codes in this status; `expired` ones cannot be redeemed any more. */
  status?: CouponStatus;
  /** Only this code, whatever the case. */
  code?: string;
}

/** Query parameters of `getCouponStats`. */
export interface GetCouponStatsQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
}
