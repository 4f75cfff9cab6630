// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  ApproveConversionError,
  BulkApproveConversionsError,
  BulkRejectConversionsError,
  CancelConversionError,
  CreateConversionError,
  ExportConversionsError,
  GetConversionError,
  GetConversionStatsError,
  ListConversionRefundsError,
  ListConversionsError,
  RefundConversionError,
  RejectConversionError,
  UpdateConversionError,
} from "../operations/conversions.ts";
import type {
  BulkReject,
  ConversionCreate,
  ConversionList,
  ConversionStats,
  ConversionUpdate,
  ExportConversionsQuery,
  GetConversionStatsQuery,
  ListConversionRefundsQuery,
  ListConversionsQuery,
  Refund,
  RefundCreate,
  RefundList,
} from "../types/conversions.ts";
import type { BulkIds, BulkResult, Conversion, RequiredReasonInput } from "../types/shared.ts";

/** List a conversion's refunds. */
export interface ConversionsRefunds {
  /**
   * List a conversion's refunds
   *
   * Lists the refunds of one conversion, newest first unless `sort` says otherwise. Their amounts add up to
   * its `refunded_amount`. A refund, once recorded, is never changed or removed.
   *
   * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
   * @throws {@link ListConversionRefundsError}
   */
  list(
    conversionId: string,
    query?: ListConversionRefundsQuery,
    options?: ListOptions,
  ): PageCall<Refund, RefundList, ListConversionRefundsError>;
}

/** Sum conversions. */
export interface ConversionsStats {
  /**
   * Sum conversions
   *
   * Counts and sums the conversions of a range of days, per currency; the last 30 days unless asked
   * otherwise. Days are those of `converted_at`. Rejected and cancelled ones are counted but not in
   * `revenue`; refunds are taken off it.
   *
   * @throws {@link GetConversionStatsError}
   */
  get(query?: GetConversionStatsQuery, options?: CallOptions): Call<ConversionStats, GetConversionStatsError>;
}

/** Sales and other results that affiliates brought about. */
export interface Conversions {
  /** List a conversion's refunds. */
  readonly refunds: ConversionsRefunds;
  /** Sum conversions. */
  readonly stats: ConversionsStats;

  /**
   * List conversions
   *
   * Lists conversions, most recent first by the time they happened (`converted_at`) unless `sort` says
   * otherwise. `from` and `to` bound `converted_at`. Unattributed conversions are included; `affiliate_id`
   * leaves them out.
   *
   * @throws {@link ListConversionsError}
   */
  list(
    query?: ListConversionsQuery,
    options?: ListOptions,
  ): PageCall<Conversion, ConversionList, ListConversionsError>;

  /**
   * Record a conversion
   *
   * Records a sale or another result and works out its commissions. Name who referred by `affiliate_id` or
   * `referral_code`; or say what is known of the way, `click_id`, `link_id` and `coupon_code`, and the
   * program's `attribution_model` decides. With none of them, or when affiliate or program is not active, the
   * conversion is kept unattributed and earns nobody anything. Commissions are worked out on the amount
   * without tax, rounded half to even. The terms are those of the first that applies: a link's rule, the
   * affiliate's own rate, a product rule, the tier, the program's levels, its default. `external_id` is
   * unique per program and source: recording the same order again is a 409 that names the first one. The
   * fraud check scores every conversion: one that is held waits, with its commissions, for a review, and one
   * that is blocked is rejected at once, with its commissions. Causes `conversion.created`,
   * `commission.accrued` for each commission, and `fraud.flagged` when held or blocked.
   *
   * @throws {@link CreateConversionError}
   */
  create(body: ConversionCreate, options?: KeyedCallOptions): Call<Conversion, CreateConversionError>;

  /**
   * Approve up to 100 conversions
   *
   * Approves each conversion for itself, with its pending commissions: one that cannot be approved is listed
   * in `failed` and does not stop the others. Held ones fail with `fraud_hold_active`, ids that nobody has
   * with `not_found`. The answer as a whole is stored under the idempotency key, so a retry repeats nothing.
   *
   * @throws {@link BulkApproveConversionsError}
   */
  bulkApprove(body: BulkIds, options?: KeyedCallOptions): Call<BulkResult, BulkApproveConversionsError>;

  /**
   * Reject up to 100 conversions
   *
   * Rejects pending conversions one by one, held ones included, all with the same reason, which their
   * affiliates see; their commissions are rejected with them and open fraud reviews closed. What is no longer
   * pending is listed in `failed` and left alone.
   *
   * @throws {@link BulkRejectConversionsError}
   */
  bulkReject(body: BulkReject, options?: KeyedCallOptions): Call<BulkResult, BulkRejectConversionsError>;

  /**
   * Export conversions as CSV
   *
   * Streams all conversions that match as CSV, in the order they happened. Takes the filters of the list,
   * with the same meaning: `from` and `to` bound `converted_at`. The rows are those of one moment, however
   * long the download takes.
   *
   * @throws {@link ExportConversionsError}
   */
  export(query?: ExportConversionsQuery, options?: CallOptions): Call<string, ExportConversionsError>;

  /**
   * Read a conversion
   *
   * Reads one conversion as it stands now: status and refunds, why it belongs to its affiliate, what the
   * fraud check made of it and which rules set its commissions. Its commissions and refunds themselves are in
   * lists of their own.
   *
   * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
   * @throws {@link GetConversionError}
   */
  get(conversionId: string, options?: CallOptions): Call<Conversion, GetConversionError>;

  /**
   * Change a conversion's customer or metadata
   *
   * Corrects what does not touch money, in any status: `customer` is merged field by field, `metadata`
   * replaced as a whole. Status and refunds have operations of their own, so that the ledger can follow;
   * amounts and attribution stay as recorded. The fraud check does not look again.
   *
   * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
   * @throws {@link UpdateConversionError}
   */
  update(
    conversionId: string,
    body: ConversionUpdate,
    options?: CallOptions,
  ): Call<Conversion, UpdateConversionError>;

  /**
   * Approve a conversion
   *
   * Accepts a pending conversion. Its pending commissions become approved, which makes them payable once
   * `available_at` has passed; held ones stay held. Only a `pending` conversion can be approved, and not
   * while the fraud check holds it: decide the fraud review instead. Programs with `auto_approve_enabled` do
   * the same by themselves after their delay, for amounts within their bounds. Causes no event of its own.
   *
   * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
   * @throws {@link ApproveConversionError}
   */
  approve(conversionId: string, options?: KeyedCallOptions): Call<Conversion, ApproveConversionError>;

  /**
   * Cancel a conversion
   *
   * For an order that was called off at the store, pending or approved; a connected store does it by itself.
   * Unpaid commissions are reversed, and an open payout that holds one is worked out anew; for paid ones a
   * negative adjustment is made that the next payout takes into account. An open fraud review is closed as
   * rejected. Causes `commission.reversed` for each.
   *
   * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
   * @throws {@link CancelConversionError}
   */
  cancel(
    conversionId: string,
    body: RequiredReasonInput,
    options?: KeyedCallOptions,
  ): Call<Conversion, CancelConversionError>;

  /**
   * Record a refund
   *
   * Records a full or partial refund of a pending or approved conversion. A partial one keeps the status; the
   * one that makes it complete turns it to `refunded`. Each commission is reversed in proportion, rounded
   * half to even; the refund that makes it complete takes the remainder, so a full refund reverses exactly
   * everything. An open payout that holds such a commission is worked out anew, and cancelled when nothing is
   * left of it. Commissions whose payout is processing or completed are clawed back through adjustments.
   * Causes `conversion.refunded`, and `commission.reversed` for each commission touched.
   *
   * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
   * @throws {@link RefundConversionError}
   */
  refund(
    conversionId: string,
    body?: RefundCreate,
    options?: KeyedCallOptions,
  ): Call<Conversion, RefundConversionError>;

  /**
   * Reject a conversion
   *
   * Turns down a pending conversion for good, one the fraud check holds included: its commissions become
   * `rejected` and are never paid. The affiliate sees the reason. An open fraud review of it is closed as
   * rejected. An approved conversion is cancelled or refunded instead. Causes no event of its own.
   *
   * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
   * @throws {@link RejectConversionError}
   */
  reject(
    conversionId: string,
    body: RequiredReasonInput,
    options?: KeyedCallOptions,
  ): Call<Conversion, RejectConversionError>;
}
