// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  array,
  closed,
  integer,
  isBoolean,
  isObject,
  type Issue,
  keys,
  literals,
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  checkAttributionModel,
  checkCurrency,
  checkMetadata,
  checkProblem,
  checkRuleTraceEntry,
} from "./shared.ts";

const attributionMethod = literals("click", "coupon", "manual");

export function checkAttribution(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "method", attributionMethod);
  return required(value, issues, "model", checkAttributionModel) && isValid;
}

const conversionId = string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const conversionProgramId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const conversionAffiliateId = nullable(
  string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const conversionLinkId = nullable(string({ maxLength: 64 }));
const conversionCouponCode = nullable(string({ maxLength: 64 }));
const conversionClickId = nullable(string({ maxLength: 64 }));
const conversionExternalId = string({ minLength: 1, maxLength: 255 });
const conversionIntegrationId = nullable(string({ maxLength: 64 }));
const conversionAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionSubtotal = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));
const conversionDiscountAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionTaxAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCommissionableAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionRefundedAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCustomer = nullable(checkCustomer);
const conversionLineItems = array(checkLineItem, { maxItems: 200 });
const conversionAttribution = nullable(checkAttribution);
const conversionCommissionIds = array(
  string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
  { maxItems: 100 },
);
const conversionRuleTrace = array(checkRuleTraceEntry, { maxItems: 50 });
const conversionRejectionReason = nullable(string({ maxLength: 500 }));
const conversionConvertedAt = string({ maxLength: 40, format: "date-time" });
const conversionApprovedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const conversionRejectedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const conversionRefundedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const conversionCreatedAt = string({ maxLength: 40, format: "date-time" });
const conversionUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkConversion(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", conversionId);
  isValid = required(value, issues, "program_id", conversionProgramId) && isValid;
  isValid = required(value, issues, "affiliate_id", conversionAffiliateId) && isValid;
  isValid = required(value, issues, "link_id", conversionLinkId) && isValid;
  isValid = required(value, issues, "coupon_code", conversionCouponCode) && isValid;
  isValid = required(value, issues, "click_id", conversionClickId) && isValid;
  isValid = required(value, issues, "external_id", conversionExternalId) && isValid;
  isValid = required(value, issues, "source", checkConversionSource) && isValid;
  isValid = required(value, issues, "integration_id", conversionIntegrationId) && isValid;
  isValid = required(value, issues, "type", checkConversionType) && isValid;
  isValid = required(value, issues, "status", checkConversionStatus) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", conversionAmount) && isValid;
  isValid = required(value, issues, "subtotal", conversionSubtotal) && isValid;
  isValid = required(value, issues, "discount_amount", conversionDiscountAmount) && isValid;
  isValid = required(value, issues, "tax_amount", conversionTaxAmount) && isValid;
  isValid = required(value, issues, "commissionable_amount", conversionCommissionableAmount) && isValid;
  isValid = required(value, issues, "refunded_amount", conversionRefundedAmount) && isValid;
  isValid = required(value, issues, "customer", conversionCustomer) && isValid;
  isValid = required(value, issues, "line_items", conversionLineItems) && isValid;
  isValid = required(value, issues, "attribution", conversionAttribution) && isValid;
  isValid = required(value, issues, "fraud", checkFraudAssessment) && isValid;
  isValid = required(value, issues, "commission_ids", conversionCommissionIds) && isValid;
  isValid = required(value, issues, "rule_trace", conversionRuleTrace) && isValid;
  isValid = required(value, issues, "rejection_reason", conversionRejectionReason) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "converted_at", conversionConvertedAt) && isValid;
  isValid = required(value, issues, "approved_at", conversionApprovedAt) && isValid;
  isValid = required(value, issues, "rejected_at", conversionRejectedAt) && isValid;
  isValid = required(value, issues, "refunded_at", conversionRefundedAt) && isValid;
  isValid = required(value, issues, "created_at", conversionCreatedAt) && isValid;
  return required(value, issues, "updated_at", conversionUpdatedAt) && isValid;
}

const conversionCreateProgramId = string({ minLength: 1, maxLength: 64 });
const conversionCreateExternalId = string({ minLength: 1, maxLength: 255 });
const conversionCreateAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCreateAffiliateId = string({ minLength: 1, maxLength: 64 });
const conversionCreateConvertedAt = string({ maxLength: 40, format: "date-time" });
const conversionCreateDiscountAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCreateLineItems = array(checkLineItemInput, { maxItems: 200 });
const conversionCreateReferralCode = string({ minLength: 1, maxLength: 32 });
const conversionCreateSubtotal = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCreateTaxAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCreateType = literals("sale", "renewal", "lead", "booking");
const conversionCreateKeys = keys([
  "program_id",
  "external_id",
  "amount",
  "currency",
  "affiliate_id",
  "converted_at",
  "customer",
  "discount_amount",
  "line_items",
  "metadata",
  "referral_code",
  "subtotal",
  "tax_amount",
  "type",
]);

export function checkConversionCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "program_id", conversionCreateProgramId);
  isValid = required(value, issues, "external_id", conversionCreateExternalId) && isValid;
  isValid = required(value, issues, "amount", conversionCreateAmount) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = optional(value, issues, "affiliate_id", conversionCreateAffiliateId) && isValid;
  isValid = optional(value, issues, "converted_at", conversionCreateConvertedAt) && isValid;
  isValid = optional(value, issues, "customer", checkCustomerInput) && isValid;
  isValid = optional(value, issues, "discount_amount", conversionCreateDiscountAmount) && isValid;
  isValid = optional(value, issues, "line_items", conversionCreateLineItems) && isValid;
  isValid = optional(value, issues, "metadata", checkMetadata) && isValid;
  isValid = optional(value, issues, "referral_code", conversionCreateReferralCode) && isValid;
  isValid = optional(value, issues, "subtotal", conversionCreateSubtotal) && isValid;
  isValid = optional(value, issues, "tax_amount", conversionCreateTaxAmount) && isValid;
  isValid = optional(value, issues, "type", conversionCreateType) && isValid;
  return closed(value, issues, conversionCreateKeys) && isValid;
}

const conversionListData = array(checkConversion, { maxItems: 100 });
const conversionListNextCursor = nullable(string({ maxLength: 512 }));

export function checkConversionList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", conversionListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", conversionListNextCursor) && isValid;
}

const conversionSource = literals(
  "api",
  "sdk",
  "shopify",
  "woocommerce",
  "stripe",
  "paddle",
  "braintree",
  "paypal",
  "rentmy",
);

export function checkConversionSource(value: unknown, issues: Issue[]): boolean {
  return conversionSource(value, issues);
}

const conversionStatus = literals("pending", "approved", "rejected", "cancelled", "refunded");

export function checkConversionStatus(value: unknown, issues: Issue[]): boolean {
  return conversionStatus(value, issues);
}

const conversionType = literals("sale", "renewal", "lead", "booking");

export function checkConversionType(value: unknown, issues: Issue[]): boolean {
  return conversionType(value, issues);
}

const customerExternalId = nullable(string({ maxLength: 255 }));
const customerEmail = nullable(string({ maxLength: 254, format: "email" }));
const customerName = nullable(string({ maxLength: 120 }));
const customerIsNew = nullable(isBoolean);

export function checkCustomer(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "external_id", customerExternalId);
  isValid = required(value, issues, "email", customerEmail) && isValid;
  isValid = required(value, issues, "name", customerName) && isValid;
  return required(value, issues, "is_new", customerIsNew) && isValid;
}

const customerInputEmail = string({ maxLength: 254, format: "email" });
const customerInputExternalId = string({ minLength: 1, maxLength: 255 });
const customerInputName = string({ minLength: 1, maxLength: 120 });
const customerInputKeys = keys(["email", "external_id", "is_new", "name"]);

export function checkCustomerInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "email", customerInputEmail);
  isValid = optional(value, issues, "external_id", customerInputExternalId) && isValid;
  isValid = optional(value, issues, "is_new", isBoolean) && isValid;
  isValid = optional(value, issues, "name", customerInputName) && isValid;
  return closed(value, issues, customerInputKeys) && isValid;
}

const fraudAssessmentScore = integer({ minimum: 0, maximum: 100 });
const fraudAssessmentSignals = array(string({ minLength: 1, maxLength: 64 }), { maxItems: 20 });
const fraudAssessmentReviewId = nullable(string({ maxLength: 64 }));

export function checkFraudAssessment(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "score", fraudAssessmentScore);
  isValid = required(value, issues, "decision", checkFraudDecision) && isValid;
  isValid = required(value, issues, "signals", fraudAssessmentSignals) && isValid;
  return required(value, issues, "review_id", fraudAssessmentReviewId) && isValid;
}

const fraudDecision = literals("clear", "held", "blocked");

export function checkFraudDecision(value: unknown, issues: Issue[]): boolean {
  return fraudDecision(value, issues);
}

const lineItemProductId = string({ minLength: 1, maxLength: 255 });
const lineItemName = string({ minLength: 1, maxLength: 255 });
const lineItemQuantity = integer({ minimum: 1, maximum: 1000000 });
const lineItemPrice = integer({ minimum: 0, maximum: 9007199254740991 });
const lineItemCategory = nullable(string({ maxLength: 120 }));

export function checkLineItem(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "product_id", lineItemProductId);
  isValid = required(value, issues, "name", lineItemName) && isValid;
  isValid = required(value, issues, "quantity", lineItemQuantity) && isValid;
  isValid = required(value, issues, "price", lineItemPrice) && isValid;
  return required(value, issues, "category", lineItemCategory) && isValid;
}

const lineItemInputProductId = string({ minLength: 1, maxLength: 255 });
const lineItemInputName = string({ minLength: 1, maxLength: 255 });
const lineItemInputQuantity = integer({ minimum: 1, maximum: 1000000 });
const lineItemInputPrice = integer({ minimum: 0, maximum: 9007199254740991 });
const lineItemInputCategory = string({ minLength: 1, maxLength: 120 });
const lineItemInputKeys = keys(["product_id", "name", "quantity", "price", "category"]);

export function checkLineItemInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "product_id", lineItemInputProductId);
  isValid = required(value, issues, "name", lineItemInputName) && isValid;
  isValid = required(value, issues, "quantity", lineItemInputQuantity) && isValid;
  isValid = required(value, issues, "price", lineItemInputPrice) && isValid;
  isValid = optional(value, issues, "category", lineItemInputCategory) && isValid;
  return closed(value, issues, lineItemInputKeys) && isValid;
}

const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const wwwAuthenticateHeader = string({ maxLength: 300 });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });
const idempotencyKeyParameter = string({ minLength: 1, maxLength: 257, pattern: /^[\x21-\x7E]+$/u });
const idempotentReplayedHeader = literals("true");
const conversionIdParameter = string({ minLength: 1, maxLength: 64 });
const badRequest = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const unauthorized = {
  headers: { "WWW-Authenticate": wwwAuthenticateHeader, "X-Request-Id": xRequestIdHeader },
  contents: { "application/problem+json": checkProblem },
};
const forbidden = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const notAcceptable = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const tooManyRequests = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "Retry-After": retryAfterHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const internalServerError = {
  headers: { "X-Request-Id": xRequestIdHeader },
  contents: { "application/problem+json": checkProblem },
};
const serviceUnavailable = {
  headers: { "Retry-After": retryAfterHeader, "X-Request-Id": xRequestIdHeader },
  contents: { "application/problem+json": checkProblem },
};
const conflict = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "Retry-After": retryAfterHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const contentTooLarge = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const unsupportedMediaType = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const notFound = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};

export const listConversions: OperationChecks = {
  parameters: {
    "query:limit": integer({ minimum: 1, maximum: 100 }),
    "query:cursor": string({ minLength: 1, maxLength: 512 }),
    "query:sort": literals("converted_at", "-converted_at", "created_at", "-created_at", "amount", "-amount"),
    "query:status": checkConversionStatus,
    "query:affiliate_id": string({ minLength: 1, maxLength: 64 }),
    "query:program_id": string({ minLength: 1, maxLength: 64 }),
    "query:external_id": string({ minLength: 1, maxLength: 255 }),
    "query:source": checkConversionSource,
    "query:fraud_decision": checkFraudDecision,
    "query:from": string({ maxLength: 40, format: "date-time" }),
    "query:to": string({ maxLength: 40, format: "date-time" }),
    "query:amount_min": integer({ minimum: 0, maximum: 9007199254740991 }),
    "query:amount_max": integer({ minimum: 0, maximum: 9007199254740991 }),
    "query:search": string({ minLength: 1, maxLength: 100 }),
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
        Location: string({ minLength: 1, maxLength: 300, format: "uri-reference" }),
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
    "422": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getConversion: OperationChecks = {
  parameters: { "path:conversion_id": conversionIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkConversion },
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

export const approveConversion: OperationChecks = {
  parameters: {
    "path:conversion_id": conversionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkConversion },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
