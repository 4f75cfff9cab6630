// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { AttributionModel, Currency, Metadata, RuleTraceEntry } from "./shared.ts";

/** Why a conversion belongs to its affiliate. */
export interface Attribution {
  /** `manual`: the request named the affiliate. New values may appear. */
  method: Open<"click" | "coupon" | "manual">;
  model: Open<AttributionModel>;
}

/**
 * A sale or another result. Status: `pending` becomes `approved` or `rejected`; `pending` and `approved` can
 * become `cancelled` (by the store) or `refunded` (fully); those three are final. A partial refund raises
 * `refunded_amount` and keeps the status.
 */
export interface Conversion {
  id: string;
  program_id: string;
  /** Who referred; null: nobody. */
  affiliate_id: string | null;
  link_id: string | null;
  coupon_code: string | null;
  click_id: string | null;
  /** Your order number. */
  external_id: string;
  source: Open<ConversionSource>;
  integration_id: string | null;
  type: Open<ConversionType>;
  status: Open<ConversionStatus>;
  currency: Currency;
  /** What the customer paid, in minor units. */
  amount: number;
  /** Before tax, in minor units. */
  subtotal: number | null;
  /** In minor units. */
  discount_amount: number;
  /** In minor units. */
  tax_amount: number;
  /** What commissions are a share of, in minor units. */
  commissionable_amount: number;
  /** Refunded so far, in minor units. */
  refunded_amount: number;
  customer: Customer | null;
  line_items: LineItem[];
  /** Why this affiliate; null when unattributed. */
  attribution: Attribution | null;
  fraud: FraudAssessment;
  commission_ids: string[];
  /** Which rule set which commission. */
  rule_trace: RuleTraceEntry[];
  rejection_reason: string | null;
  metadata: Metadata;
  /** When the sale happened. */
  converted_at: string;
  approved_at: string | null;
  rejected_at: string | null;
  refunded_at: string | null;
  created_at: string;
  updated_at: string;
}

/** A conversion to record. */
export interface ConversionCreate {
  program_id: string;
  /** Your order number; unique per program and source. */
  external_id: string;
  /** What the customer paid, in minor units. */
  amount: number;
  currency: Currency;
  /** Who referred. Wins over `referral_code`. */
  affiliate_id?: string | undefined;
  /** When the sale happened. Default: now. */
  converted_at?: string | undefined;
  customer?: CustomerInput | undefined;
  /**
   * In minor units.
   *
   * @default 0
   */
  discount_amount?: number | undefined;
  line_items?: LineItemInput[] | undefined;
  metadata?: Metadata | undefined;
  /** Code of who referred, whatever the case. */
  referral_code?: string | undefined;
  /** Before tax, in minor units; not more than `amount`. */
  subtotal?: number | undefined;
  /**
   * In minor units; not more than `amount`.
   *
   * @default 0
   */
  tax_amount?: number | undefined;
  /** @default "sale" */
  type?: "sale" | "renewal" | "lead" | "booking" | undefined;
}

/** One page of conversions. */
export interface ConversionList {
  data: Conversion[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** How a conversion reached us. New values may appear. */
export type ConversionSource =
  | "api"
  | "sdk"
  | "shopify"
  | "woocommerce"
  | "stripe"
  | "paddle"
  | "braintree"
  | "paypal"
  | "rentmy";

/** New values may appear. */
export type ConversionStatus = "pending" | "approved" | "rejected" | "cancelled" | "refunded";

/** New values may appear. */
export type ConversionType = "sale" | "renewal" | "lead" | "booking";

/** Who bought. */
export interface Customer {
  /** Your customer number. */
  external_id: string | null;
  email: string | null;
  name: string | null;
  /** Whether this is the customer's first order; null: unknown. */
  is_new: boolean | null;
}

/** Who bought. */
export interface CustomerInput {
  email?: string | undefined;
  external_id?: string | undefined;
  is_new?: boolean | undefined;
  name?: string | undefined;
}

/** What the fraud check made of a conversion. */
export interface FraudAssessment {
  score: number;
  decision: Open<FraudDecision>;
  /** What raised the score, such as `self_referral`. */
  signals: string[];
  review_id: string | null;
}

/** `held`: waits for a person. New values may appear. */
export type FraudDecision = "clear" | "held" | "blocked";

/** One line of an order. */
export interface LineItem {
  product_id: string;
  name: string;
  quantity: number;
  /** Of one piece, in minor units. */
  price: number;
  category: string | null;
}

/** One line of the order. */
export interface LineItemInput {
  product_id: string;
  name: string;
  quantity: number;
  /** Of one piece, in minor units. */
  price: number;
  category?: string | undefined;
}

/** Query parameters of `listConversions`. */
export interface ListConversionsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit?: number | undefined;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string | undefined;
  /**
   * Order of the list; a minus sign means descending. Rows that compare equal are ordered by id.
   *
   * @default "-converted_at"
   */
  sort?: "converted_at" | "-converted_at" | "created_at" | "-created_at" | "amount" | "-amount" | undefined;
  /** Only conversions in this status. */
  status?: ConversionStatus | undefined;
  /** Only conversions attributed to this affiliate. */
  affiliate_id?: string | undefined;
  /** Only conversions of this program. */
  program_id?: string | undefined;
  /** Only the conversions recorded for this order; one a program and source. */
  external_id?: string | undefined;
  /** Only conversions that came this way. */
  source?: ConversionSource | undefined;
  /** Only conversions with this fraud decision. */
  fraud_decision?: FraudDecision | undefined;
  /** Only conversions that happened at this time or later. */
  from?: string | undefined;
  /** Only conversions that happened before this time. */
  to?: string | undefined;
  /** Only conversions of at least this amount, in minor units. */
  amount_min?: number | undefined;
  /** Only conversions of at most this amount, in minor units. */
  amount_max?: number | undefined;
  /** Text to look for in the external id and the affiliate's name, whatever the case. */
  search?: string | undefined;
}
