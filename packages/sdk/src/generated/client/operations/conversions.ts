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
import type { BulkIds, BulkResult, Conversion, Problem, RequiredReasonInput } from "../types/shared.ts";

/** What `listConversions` can fail with. */
export type ListConversionsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List conversions
 *
 * Lists conversions, most recent first by the time they happened (`converted_at`) unless `sort` says
 * otherwise. `from` and `to` bound `converted_at`. Unattributed conversions are included; `affiliate_id`
 * leaves them out.
 *
 * @throws {@link ListConversionsError}
 */
export function listConversions(
  core: Core,
  query?: ListConversionsQuery,
  options?: ListOptions,
): PageCall<Conversion, ConversionList, ListConversionsError> {
  return list(
    core,
    { id: "listConversions", method: "GET", path: "/conversions", paging: pages },
    { query },
    options,
  );
}

/** What `createConversion` can fail with. */
export type CreateConversionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource",
  Problem
>;

/**
 * Record a conversion
 *
 * Records a sale or another result and works out its commissions. Name who referred by `affiliate_id` or
 * `referral_code`; or say what is known of the way, `click_id`, `link_id` and `coupon_code`, and the
 * program's `attribution_model` decides. With none of them, or when affiliate or program is not active, the
 * conversion is kept unattributed and earns nobody anything. Commissions are worked out on the amount without
 * tax, rounded half to even. The terms are those of the first that applies: a link's rule, the affiliate's
 * own rate, a product rule, the tier, the program's levels, its default. `external_id` is unique per program
 * and source: recording the same order again is a 409 that names the first one. The fraud check scores every
 * conversion: one that is held waits, with its commissions, for a review, and one that is blocked is rejected
 * at once, with its commissions. Causes `conversion.created`, `commission.accrued` for each commission, and
 * `fraud.flagged` when held or blocked.
 *
 * @throws {@link CreateConversionError}
 */
export function createConversion(
  core: Core,
  body: ConversionCreate,
  options?: KeyedCallOptions,
): Call<Conversion, CreateConversionError> {
  return call(
    core,
    { id: "createConversion", method: "POST", path: "/conversions", isKeyed: true },
    { body },
    options,
  );
}

/** What `bulkApproveConversions` can fail with. */
export type BulkApproveConversionsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Approve up to 100 conversions
 *
 * Approves each conversion for itself, with its pending commissions: one that cannot be approved is listed in
 * `failed` and does not stop the others. Held ones fail with `fraud_hold_active`, ids that nobody has with
 * `not_found`. The answer as a whole is stored under the idempotency key, so a retry repeats nothing.
 *
 * @throws {@link BulkApproveConversionsError}
 */
export function bulkApproveConversions(
  core: Core,
  body: BulkIds,
  options?: KeyedCallOptions,
): Call<BulkResult, BulkApproveConversionsError> {
  return call(
    core,
    { id: "bulkApproveConversions", method: "POST", path: "/conversions/bulk-approve", isKeyed: true },
    { body },
    options,
  );
}

/** What `bulkRejectConversions` can fail with. */
export type BulkRejectConversionsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Reject up to 100 conversions
 *
 * Rejects pending conversions one by one, held ones included, all with the same reason, which their
 * affiliates see; their commissions are rejected with them and open fraud reviews closed. What is no longer
 * pending is listed in `failed` and left alone.
 *
 * @throws {@link BulkRejectConversionsError}
 */
export function bulkRejectConversions(
  core: Core,
  body: BulkReject,
  options?: KeyedCallOptions,
): Call<BulkResult, BulkRejectConversionsError> {
  return call(
    core,
    { id: "bulkRejectConversions", method: "POST", path: "/conversions/bulk-reject", isKeyed: true },
    { body },
    options,
  );
}

/** What `exportConversions` can fail with. */
export type ExportConversionsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Export conversions as CSV
 *
 * Streams all conversions that match as CSV, in the order they happened. Takes the filters of the list, with
 * the same meaning: `from` and `to` bound `converted_at`. The rows are those of one moment, however long the
 * download takes.
 *
 * @throws {@link ExportConversionsError}
 */
export function exportConversions(
  core: Core,
  query?: ExportConversionsQuery,
  options?: CallOptions,
): Call<string, ExportConversionsError> {
  return call(
    core,
    {
      id: "exportConversions",
      method: "GET",
      path: "/conversions/export",
      accept: "text/csv",
      reads: "text",
    },
    { query },
    options,
  );
}

/** What `getConversionStats` can fail with. */
export type GetConversionStatsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Sum conversions
 *
 * Counts and sums the conversions of a range of days, per currency; the last 30 days unless asked otherwise.
 * Days are those of `converted_at`. Rejected and cancelled ones are counted but not in `revenue`; refunds are
 * taken off it.
 *
 * @throws {@link GetConversionStatsError}
 */
export function getConversionStats(
  core: Core,
  query?: GetConversionStatsQuery,
  options?: CallOptions,
): Call<ConversionStats, GetConversionStatsError> {
  return call(
    core,
    { id: "getConversionStats", method: "GET", path: "/conversions/stats" },
    { query },
    options,
  );
}

/** What `getConversion` can fail with. */
export type GetConversionError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a conversion
 *
 * Reads one conversion as it stands now: status and refunds, why it belongs to its affiliate, what the fraud
 * check made of it and which rules set its commissions. Its commissions and refunds themselves are in lists
 * of their own.
 *
 * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
 * @throws {@link GetConversionError}
 */
export function getConversion(
  core: Core,
  conversionId: string,
  options?: CallOptions,
): Call<Conversion, GetConversionError> {
  return call(
    core,
    { id: "getConversion", method: "GET", path: "/conversions/{conversion_id}" },
    { path: { conversion_id: conversionId } },
    options,
  );
}

/** What `updateConversion` can fail with. */
export type UpdateConversionError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | "not_found",
  Problem
>;

/**
 * Change a conversion's customer or metadata
 *
 * Corrects what does not touch money, in any status: `customer` is merged field by field, `metadata` replaced
 * as a whole. Status and refunds have operations of their own, so that the ledger can follow; amounts and
 * attribution stay as recorded. The fraud check does not look again.
 *
 * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
 * @throws {@link UpdateConversionError}
 */
export function updateConversion(
  core: Core,
  conversionId: string,
  body: ConversionUpdate,
  options?: CallOptions,
): Call<Conversion, UpdateConversionError> {
  return call(
    core,
    { id: "updateConversion", method: "PATCH", path: "/conversions/{conversion_id}" },
    { path: { conversion_id: conversionId }, body },
    options,
  );
}

/** What `approveConversion` can fail with. */
export type ApproveConversionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "fraud_hold_active"
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

/**
 * Approve a conversion
 *
 * Accepts a pending conversion. Its pending commissions become approved, which makes them payable once
 * `available_at` has passed; held ones stay held. Only a `pending` conversion can be approved, and not while
 * the fraud check holds it: decide the fraud review instead. Programs with `auto_approve_enabled` do the same
 * by themselves after their delay, for amounts within their bounds. Causes no event of its own.
 *
 * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
 * @throws {@link ApproveConversionError}
 */
export function approveConversion(
  core: Core,
  conversionId: string,
  options?: KeyedCallOptions,
): Call<Conversion, ApproveConversionError> {
  return call(
    core,
    { id: "approveConversion", method: "POST", path: "/conversions/{conversion_id}/approve", isKeyed: true },
    { path: { conversion_id: conversionId } },
    options,
  );
}

/** What `cancelConversion` can fail with. */
export type CancelConversionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

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
export function cancelConversion(
  core: Core,
  conversionId: string,
  body: RequiredReasonInput,
  options?: KeyedCallOptions,
): Call<Conversion, CancelConversionError> {
  return call(
    core,
    { id: "cancelConversion", method: "POST", path: "/conversions/{conversion_id}/cancel", isKeyed: true },
    { path: { conversion_id: conversionId }, body },
    options,
  );
}

/** What `refundConversion` can fail with. */
export type RefundConversionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Record a refund
 *
 * Records a full or partial refund of a pending or approved conversion. A partial one keeps the status; the
 * one that makes it complete turns it to `refunded`. Each commission is reversed in proportion, rounded half
 * to even; the refund that makes it complete takes the remainder, so a full refund reverses exactly
 * everything. An open payout that holds such a commission is worked out anew, and cancelled when nothing is
 * left of it. Commissions whose payout is processing or completed are clawed back through adjustments. Causes
 * `conversion.refunded`, and `commission.reversed` for each commission touched.
 *
 * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
 * @throws {@link RefundConversionError}
 */
export function refundConversion(
  core: Core,
  conversionId: string,
  body?: RefundCreate,
  options?: KeyedCallOptions,
): Call<Conversion, RefundConversionError> {
  return call(
    core,
    { id: "refundConversion", method: "POST", path: "/conversions/{conversion_id}/refund", isKeyed: true },
    { path: { conversion_id: conversionId }, body },
    options,
  );
}

/** What `listConversionRefunds` can fail with. */
export type ListConversionRefundsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List a conversion's refunds
 *
 * Lists the refunds of one conversion, newest first unless `sort` says otherwise. Their amounts add up to its
 * `refunded_amount`. A refund, once recorded, is never changed or removed.
 *
 * @param conversionId `cnv_…`. Your own order number is `external_id`, a filter of the list.
 * @throws {@link ListConversionRefundsError}
 */
export function listConversionRefunds(
  core: Core,
  conversionId: string,
  query?: ListConversionRefundsQuery,
  options?: ListOptions,
): PageCall<Refund, RefundList, ListConversionRefundsError> {
  return list(
    core,
    {
      id: "listConversionRefunds",
      method: "GET",
      path: "/conversions/{conversion_id}/refunds",
      paging: pages,
    },
    { path: { conversion_id: conversionId }, query },
    options,
  );
}

/** What `rejectConversion` can fail with. */
export type RejectConversionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

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
export function rejectConversion(
  core: Core,
  conversionId: string,
  body: RequiredReasonInput,
  options?: KeyedCallOptions,
): Call<Conversion, RejectConversionError> {
  return call(
    core,
    { id: "rejectConversion", method: "POST", path: "/conversions/{conversion_id}/reject", isKeyed: true },
    { path: { conversion_id: conversionId }, body },
    options,
  );
}
