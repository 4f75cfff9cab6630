// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  closed,
  integer,
  isBoolean,
  isObject,
  type Issue,
  keys,
  literals,
  minProperties,
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  affiliateIdParameter,
  badRequest,
  conflict,
  conflict3,
  contentTooLarge,
  conversionIdParameter,
  cursorParameter,
  forbidden,
  fromParameter,
  fromParameter2,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  limitParameter,
  linkIdParameter,
  locationHeader,
  notAcceptable,
  notFound,
  notFound2,
  ok3,
  ok4,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  searchParameter,
  serviceUnavailable,
  sortParameter2,
  tooManyRequests,
  toParameter,
  toParameter2,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import {
  checkBulkIds,
  checkConversion,
  checkConversionSource,
  checkConversionStatus,
  checkCurrency,
  checkFraudDecision,
  checkLineItemInput,
  checkMetadata,
  checkRequiredReasonInput,
} from "./shared.ts";

const bulkRejectIds = array(string({ minLength: 1, maxLength: 64 }), {
  minItems: 1,
  maxItems: 100,
  isUnique: true,
});
const bulkRejectReason = string({ minLength: 1, maxLength: 500 });
const bulkRejectKeys = keys(["ids", "reason"]);

export function checkBulkReject(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "ids", bulkRejectIds),
    required(value, issues, "reason", bulkRejectReason),
    closed(value, issues, bulkRejectKeys),
  );
}

const conversionCreateProgramId = string({ minLength: 1, maxLength: 64 });
const conversionCreateExternalId = string({ minLength: 1, maxLength: 255 });
const conversionCreateAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCreateConvertedAt = string({ maxLength: 40, format: "date-time" });
const conversionCreateCouponCode = string({ minLength: 1, maxLength: 40 });
const conversionCreateLineItems = array(checkLineItemInput, { maxItems: 200 });
const conversionCreateReferralCode = string({ minLength: 1, maxLength: 32 });
const conversionCreateType = literals("sale", "renewal", "lead", "booking");
const conversionCreateKeys = keys([
  "program_id",
  "external_id",
  "amount",
  "currency",
  "affiliate_id",
  "click_id",
  "converted_at",
  "coupon_code",
  "customer",
  "discount_amount",
  "line_items",
  "link_id",
  "metadata",
  "referral_code",
  "subtotal",
  "tax_amount",
  "type",
]);

export function checkConversionCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "program_id", conversionCreateProgramId),
    required(value, issues, "external_id", conversionCreateExternalId),
    required(value, issues, "amount", conversionCreateAmount),
    required(value, issues, "currency", checkCurrency),
    optional(value, issues, "affiliate_id", conversionCreateProgramId),
    optional(value, issues, "click_id", conversionCreateProgramId),
    optional(value, issues, "converted_at", conversionCreateConvertedAt),
    optional(value, issues, "coupon_code", conversionCreateCouponCode),
    optional(value, issues, "customer", checkCustomerInput),
    optional(value, issues, "discount_amount", conversionCreateAmount),
    optional(value, issues, "line_items", conversionCreateLineItems),
    optional(value, issues, "link_id", conversionCreateProgramId),
    optional(value, issues, "metadata", checkMetadata),
    optional(value, issues, "referral_code", conversionCreateReferralCode),
    optional(value, issues, "subtotal", conversionCreateAmount),
    optional(value, issues, "tax_amount", conversionCreateAmount),
    optional(value, issues, "type", conversionCreateType),
    closed(value, issues, conversionCreateKeys),
  );
}

const conversionListData = array(checkConversion, { maxItems: 100 });
const conversionListNextCursor = nullable(string({ maxLength: 512 }));

export function checkConversionList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", conversionListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", conversionListNextCursor),
  );
}

const conversionStatsFrom = string({ maxLength: 10, format: "date" });
const conversionStatsTotals = array(checkConversionTotals, { maxItems: 200 });

export function checkConversionStats(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", conversionStatsFrom),
    required(value, issues, "to", conversionStatsFrom),
    required(value, issues, "totals", conversionStatsTotals),
  );
}

export function checkConversionTotals(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "count", conversionCreateAmount),
    required(value, issues, "revenue", conversionCreateAmount),
    required(value, issues, "commission", conversionCreateAmount),
    required(value, issues, "pending_count", conversionCreateAmount),
    required(value, issues, "approved_count", conversionCreateAmount),
  );
}

const conversionUpdateKeys = keys(["customer", "metadata"]);

export function checkConversionUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "customer", checkCustomerInput),
    optional(value, issues, "metadata", checkMetadata),
    closed(value, issues, conversionUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const customerInputEmail = string({ maxLength: 254, format: "email" });
const customerInputName = string({ minLength: 1, maxLength: 120 });
const customerInputKeys = keys(["email", "external_id", "is_new", "name"]);

export function checkCustomerInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "email", customerInputEmail),
    optional(value, issues, "external_id", conversionCreateExternalId),
    optional(value, issues, "is_new", isBoolean),
    optional(value, issues, "name", customerInputName),
    closed(value, issues, customerInputKeys),
  );
}

const refundId = string({ maxLength: 30, pattern: /^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const refundConversionId = string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const refundReason = nullable(string({ maxLength: 500 }));
const refundExternalRefundId = nullable(string({ maxLength: 255 }));

export function checkRefund(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", refundId),
    required(value, issues, "conversion_id", refundConversionId),
    required(value, issues, "amount", conversionCreateAmount),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "reason", refundReason),
    required(value, issues, "external_refund_id", refundExternalRefundId),
    required(value, issues, "reversed_commission_amount", conversionCreateAmount),
    required(value, issues, "created_at", conversionCreateConvertedAt),
  );
}

const refundCreateAmount = integer({ minimum: 1, maximum: 9007199254740991 });
const refundCreateKeys = keys(["amount", "external_refund_id", "reason"]);

export function checkRefundCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "amount", refundCreateAmount),
    optional(value, issues, "external_refund_id", conversionCreateExternalId),
    optional(value, issues, "reason", bulkRejectReason),
    closed(value, issues, refundCreateKeys),
  );
}

const refundListData = array(checkRefund, { maxItems: 100 });

export function checkRefundList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", refundListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", conversionListNextCursor),
  );
}

const externalIdParameter = string({ minLength: 1, maxLength: 255 });
const amountMinParameter = integer({ minimum: 0, maximum: 9007199254740991 });
const amountMaxParameter = integer({ minimum: 0, maximum: 9007199254740991 });
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkConversion },
};
const ok2 = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkConversion },
};

export const listConversions: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals(
      "-converted_at",
      "converted_at",
      "-created_at",
      "created_at",
      "-amount",
      "amount",
      "external_id",
      "-external_id",
    ),
    "query:status": checkConversionStatus,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:link_id": linkIdParameter,
    "query:external_id": externalIdParameter,
    "query:source": checkConversionSource,
    "query:fraud_decision": checkFraudDecision,
    "query:from": fromParameter,
    "query:to": toParameter,
    "query:currency": checkCurrency,
    "query:amount_min": amountMinParameter,
    "query:amount_max": amountMaxParameter,
    "query:search": searchParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkConversionList },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const createConversion: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkConversionCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkConversion },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const bulkApproveConversions: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkBulkIds },
  replies: {
    "200": ok3,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "409": conflict3,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const bulkRejectConversions: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkBulkReject },
  replies: {
    "200": ok3,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "409": conflict3,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const exportConversions: OperationChecks = {
  parameters: {
    "query:status": checkConversionStatus,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:link_id": linkIdParameter,
    "query:external_id": externalIdParameter,
    "query:source": checkConversionSource,
    "query:fraud_decision": checkFraudDecision,
    "query:from": fromParameter,
    "query:to": toParameter,
    "query:currency": checkCurrency,
    "query:amount_min": amountMinParameter,
    "query:amount_max": amountMaxParameter,
    "query:search": searchParameter,
  },
  body: {},
  replies: {
    "200": ok4,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getConversionStats: OperationChecks = {
  parameters: {
    "query:from": fromParameter2,
    "query:to": toParameter2,
    "query:program_id": programIdParameter,
    "query:affiliate_id": affiliateIdParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkConversionStats },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getConversion: OperationChecks = {
  parameters: { "path:conversion_id": conversionIdParameter },
  body: {},
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const updateConversion: OperationChecks = {
  parameters: { "path:conversion_id": conversionIdParameter },
  body: { "application/json": checkConversionUpdate },
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const approveConversion: OperationChecks = {
  parameters: {
    "path:conversion_id": conversionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: {},
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const cancelConversion: OperationChecks = {
  parameters: {
    "path:conversion_id": conversionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkRequiredReasonInput },
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const refundConversion: OperationChecks = {
  parameters: {
    "path:conversion_id": conversionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkRefundCreate },
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const listConversionRefunds: OperationChecks = {
  parameters: {
    "path:conversion_id": conversionIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkRefundList },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const rejectConversion: OperationChecks = {
  parameters: {
    "path:conversion_id": conversionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkRequiredReasonInput },
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
