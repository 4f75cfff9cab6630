// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  Conversion,
  ConversionSource,
  ConversionStatus,
  Currency,
  FraudDecision,
  LineItemInput,
  Metadata,
} from "./shared.ts";

/** Up to 100 ids, and why. */
export interface BulkReject {
  ids: string[];
  reason: string;
}

/** A conversion to record. */
export interface ConversionCreate {
  program_id: string;
  /** Your order number; unique per program and source. */
  external_id: string;
  /** What the customer paid, in minor units. */
  amount: number;
  currency: Currency;
  /** Who referred, said outright. Wins over all that follow. */
  affiliate_id?: string | undefined;
  /** Click the cookie or the landing page handed over. */
  click_id?: string | undefined;
  /** When the sale happened. Default: now. */
  converted_at?: string | undefined;
  /** Code that was redeemed, whatever the case. */
  coupon_code?: string | undefined;
  customer?: CustomerInput | undefined;
  /**
   * What a discount took off before `amount`, in minor units. For the record: nothing is worked out with it.
   *
   * @default 0
   */
  discount_amount?: number | undefined;
  line_items?: LineItemInput[] | undefined;
  /** Link that was followed, when the click is not known. */
  link_id?: string | undefined;
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

/** Sales and other results, attributed or not. */
export interface ConversionList {
  data: Conversion[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** What a range of days brought. */
export interface ConversionStats {
  from: string;
  to: string;
  totals: ConversionTotals[];
}

/** The conversions of one currency, counted and summed. */
export interface ConversionTotals {
  currency: Currency;
  /** All of them, in every status: more than pending and approved ones together. */
  count: number;
  /** Amounts less refunds, in minor units; rejected and cancelled ones left out. */
  revenue: number;
  /** Commissions of all levels less what was reversed, in minor units. */
  commission: number;
  pending_count: number;
  approved_count: number;
}

/** What is known better by now of who bought, or your own notes. */
export interface ConversionUpdate {
  customer?: CustomerInput | undefined;
  metadata?: Metadata | undefined;
}

/** Who bought. */
export interface CustomerInput {
  email?: string | undefined;
  external_id?: string | undefined;
  is_new?: boolean | undefined;
  name?: string | undefined;
}

/** A refund, as it was recorded. */
export interface Refund {
  id: string;
  conversion_id: string;
  /** What the customer got back this time, in minor units. */
  amount: number;
  currency: Currency;
  reason: string | null;
  external_refund_id: string | null;
  /** Taken off or back from the affiliates, in minor units. */
  reversed_commission_amount: number;
  created_at: string;
}

/** What was given back. */
export interface RefundCreate {
  /** In minor units. Default: all that is left. */
  amount?: number | undefined;
  /** Your refund number. */
  external_refund_id?: string | undefined;
  reason?: string | undefined;
}

/** What was given back of one conversion, and when. */
export interface RefundList {
  data: Refund[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
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
   * `converted_at` is when the sale happened, `created_at` when it reached us: orders brought in late differ.
   * `amount` is what was paid at the time, refunds not taken off, and best read within one `currency`.
   * `external_id` goes by its bytes.
   *
   * @default "-converted_at"
   */
  sort?:
    | "-converted_at"
    | "converted_at"
    | "-created_at"
    | "created_at"
    | "-amount"
    | "amount"
    | "external_id"
    | "-external_id"
    | undefined;
  /** Only conversions in this status. Partly refunded ones are still `approved` or `pending`. */
  status?: ConversionStatus | undefined;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string | undefined;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string | undefined;
  /** Only conversions that came over this link, by a click on it or by being named with the order. */
  link_id?: string | undefined;
  /** Only what was recorded for this order number: at most one conversion a program and source. */
  external_id?: string | undefined;
  /** Only what reached us this way; `api` is what `createConversion` recorded. */
  source?: ConversionSource | undefined;
  /**
   * Only what the fraud check let pass, held or blocked. It stays `held` when a person has decided since: the
   * reviews tell which way.
   */
  fraud_decision?: FraudDecision | undefined;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string | undefined;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string | undefined;
  /** Only amounts in this currency. */
  currency?: Currency | undefined;
  /** Least `amount`, in minor units; together with `currency`, as 1000 is ten dollars and a thousand yen. */
  amount_min?: number | undefined;
  /** Largest `amount`, itself included; below `amount_min` nothing is left. */
  amount_max?: number | undefined;
  /** Part of an order number, or of the name of who referred; capitals do not matter. */
  search?: string | undefined;
}

/** Query parameters of `exportConversions`. */
export interface ExportConversionsQuery {
  /** Only conversions in this status. Partly refunded ones are still `approved` or `pending`. */
  status?: ConversionStatus | undefined;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string | undefined;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string | undefined;
  /** Only conversions that came over this link, by a click on it or by being named with the order. */
  link_id?: string | undefined;
  /** Only what was recorded for this order number: at most one conversion a program and source. */
  external_id?: string | undefined;
  /** Only what reached us this way; `api` is what `createConversion` recorded. */
  source?: ConversionSource | undefined;
  /**
   * Only what the fraud check let pass, held or blocked. It stays `held` when a person has decided since: the
   * reviews tell which way.
   */
  fraud_decision?: FraudDecision | undefined;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string | undefined;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string | undefined;
  /** Only amounts in this currency. */
  currency?: Currency | undefined;
  /** Least `amount`, in minor units; together with `currency`, as 1000 is ten dollars and a thousand yen. */
  amount_min?: number | undefined;
  /** Largest `amount`, itself included; below `amount_min` nothing is left. */
  amount_max?: number | undefined;
  /** Part of an order number, or of the name of who referred; capitals do not matter. */
  search?: string | undefined;
}

/** Query parameters of `getConversionStats`. */
export interface GetConversionStatsQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string | undefined;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string | undefined;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string | undefined;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string | undefined;
}

/** Query parameters of `listConversionRefunds`. */
export interface ListConversionRefundsQuery {
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
   * `created_at` tells the story from the first refund to the one that completed it.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
}
