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
import type { CommonErrorCode } from "../errors.ts";
import type {
  Conversion,
  ConversionCreate,
  ConversionList,
  ListConversionsQuery,
} from "../types/conversions.ts";
import type { Problem } from "../types/shared.ts";

/** What `listConversions` can fail with. */
export type ListConversionsError = CallError<
  CommonErrorCode | "insufficient_scope" | "invalid_cursor" | "plan_upgrade_required",
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
  return list(core, { id: "listConversions", method: "GET", path: "/conversions" }, { query }, options);
}

/** What `createConversion` can fail with. */
export type CreateConversionError = CallError<
  | CommonErrorCode
  | "duplicate_resource"
  | "idempotency_in_progress"
  | "idempotency_key_reused"
  | "insufficient_scope"
  | "invalid_idempotency_key"
  | "invalid_json"
  | "payload_too_large"
  | "plan_upgrade_required"
  | "unsupported_media_type"
  | "validation_failed",
  Problem
>;

/**
 * Record a conversion
 *
 * Records a sale or another result and works out its commissions. Name the affiliate by `affiliate_id` or by
 * `referral_code`; with neither, or when the affiliate is not active or the program is not active, the
 * conversion is kept unattributed and earns nobody anything. The commission is a share of the amount without
 * tax: the affiliate's own rate, else the program's levels, else its default, rounded half to even.
 * `external_id` is unique per program and source: recording the same order again is a 409 that names the
 * first one. An amount ending in 13 scores 90 with the fraud check in the sandbox and is held. Causes
 * `conversion.created`, `commission.accrued` for each commission, and `fraud.flagged` when held.
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

/** What `getConversion` can fail with. */
export type GetConversionError = CallError<
  CommonErrorCode | "insufficient_scope" | "not_found" | "plan_upgrade_required",
  Problem
>;

/**
 * Read a conversion
 *
 * Reads one conversion with its attribution, its fraud score and the trace of the rules that set its
 * commissions.
 *
 * @param conversionId Id of the conversion.
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

/** What `approveConversion` can fail with. */
export type ApproveConversionError = CallError<
  | CommonErrorCode
  | "fraud_hold_active"
  | "idempotency_in_progress"
  | "idempotency_key_reused"
  | "insufficient_scope"
  | "invalid_idempotency_key"
  | "invalid_json"
  | "invalid_state_transition"
  | "not_found"
  | "payload_too_large"
  | "plan_upgrade_required"
  | "unsupported_media_type",
  Problem
>;

/**
 * Approve a conversion
 *
 * Accepts a pending conversion. Its pending commissions become approved, which makes them payable once
 * `available_at` has passed; held ones stay held. Only a `pending` conversion can be approved, and not while
 * the fraud check holds it: decide the fraud review instead. Causes no event of its own.
 *
 * @param conversionId Id of the conversion.
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
