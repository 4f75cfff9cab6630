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
  conflict2,
  contentTooLarge,
  cursorParameter,
  forbidden,
  fromParameter2,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  limitParameter,
  locationHeader,
  noContent,
  notAcceptable,
  notFound,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  toParameter2,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkCommissionTermsType, checkCurrency, checkMoneyAmount } from "./shared.ts";

const couponId = string({ maxLength: 30, pattern: /^cpn_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const couponCode = string({ minLength: 1, maxLength: 40 });
const couponAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const couponProgramId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const nullableCouponDiscount = nullable(checkCouponDiscount);
const couponExpiresAt = nullable(string({ maxLength: 40, format: "date-time" }));
const couponClickCount = integer({ minimum: 0, maximum: 9007199254740991 });
const couponSyncedTo = array(string({ minLength: 1, maxLength: 64 }), { maxItems: 20 });
const couponCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkCoupon(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", couponId),
    required(value, issues, "code", couponCode),
    required(value, issues, "affiliate_id", couponAffiliateId),
    required(value, issues, "program_id", couponProgramId),
    required(value, issues, "status", checkCouponStatus),
    required(value, issues, "discount", nullableCouponDiscount),
    required(value, issues, "expires_at", couponExpiresAt),
    required(value, issues, "click_count", couponClickCount),
    required(value, issues, "redemption_count", couponClickCount),
    required(value, issues, "synced_to", couponSyncedTo),
    required(value, issues, "created_at", couponCreatedAt),
    required(value, issues, "updated_at", couponCreatedAt),
  );
}

const couponCreateCode = string({ minLength: 3, maxLength: 40, pattern: /^[A-Za-z0-9_-]{3,40}$/u });
const couponCreateAffiliateId = string({ minLength: 1, maxLength: 64 });
const couponCreateKeys = keys(["code", "affiliate_id", "program_id", "discount", "expires_at"]);

export function checkCouponCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "code", couponCreateCode),
    required(value, issues, "affiliate_id", couponCreateAffiliateId),
    required(value, issues, "program_id", couponCreateAffiliateId),
    optional(value, issues, "discount", checkCouponDiscountInput),
    optional(value, issues, "expires_at", couponCreatedAt),
    closed(value, issues, couponCreateKeys),
  );
}

const couponDiscountRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const couponDiscountAmount = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));
const couponDiscountCurrency = nullable(string({ minLength: 3, maxLength: 3, pattern: /^[A-Z]{3}$/u }));

export function checkCouponDiscount(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", checkCommissionTermsType),
    required(value, issues, "rate", couponDiscountRate),
    required(value, issues, "amount", couponDiscountAmount),
    required(value, issues, "currency", couponDiscountCurrency),
  );
}

const couponDiscountInputRate = string({
  maxLength: 6,
  pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u,
});
const couponDiscountInputKeys = keys(["type", "amount", "currency", "rate"]);

export function checkCouponDiscountInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", checkCommissionTermsType),
    optional(value, issues, "amount", couponClickCount),
    optional(value, issues, "currency", checkCurrency),
    optional(value, issues, "rate", couponDiscountInputRate),
    closed(value, issues, couponDiscountInputKeys),
  );
}

const couponImportRows = array(checkCouponImportRow, { minItems: 1, maxItems: 1000 });
const couponImportKeys = keys(["program_id", "rows"]);

export function checkCouponImport(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "program_id", couponCreateAffiliateId),
    required(value, issues, "rows", couponImportRows),
    closed(value, issues, couponImportKeys),
  );
}

const couponImportFailureIndex = integer({ minimum: 0, maximum: 999 });
const couponImportFailureDetail = string({ minLength: 1, maxLength: 500 });

export function checkCouponImportFailure(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "index", couponImportFailureIndex),
    required(value, issues, "code", couponCreateAffiliateId),
    required(value, issues, "detail", couponImportFailureDetail),
  );
}

const couponImportResultCreated = integer({ minimum: 0, maximum: 1000 });
const couponImportResultFailed = array(checkCouponImportFailure, { maxItems: 1000 });

export function checkCouponImportResult(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "created", couponImportResultCreated),
    required(value, issues, "failed", couponImportResultFailed),
  );
}

const couponImportRowKeys = keys(["code", "affiliate_id", "expires_at"]);

export function checkCouponImportRow(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "code", couponCreateCode),
    required(value, issues, "affiliate_id", couponCreateAffiliateId),
    optional(value, issues, "expires_at", couponCreatedAt),
    closed(value, issues, couponImportRowKeys),
  );
}

const couponListData = array(checkCoupon, { maxItems: 100 });
const couponListNextCursor = nullable(string({ maxLength: 512 }));

export function checkCouponList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", couponListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", couponListNextCursor),
  );
}

const couponStatsFrom = string({ maxLength: 10, format: "date" });
const couponStatsAverageOrderValue = array(checkMoneyAmount, { maxItems: 50 });

export function checkCouponStats(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", couponStatsFrom),
    required(value, issues, "to", couponStatsFrom),
    required(value, issues, "clicks", couponClickCount),
    required(value, issues, "redemptions", couponClickCount),
    required(value, issues, "average_order_value", couponStatsAverageOrderValue),
    required(value, issues, "refund_rate", couponDiscountInputRate),
  );
}

const activeOrInactiveOrExpired = literals("active", "inactive", "expired");

export function checkCouponStatus(value: unknown, issues: Issue[]): boolean {
  return activeOrInactiveOrExpired(value, issues);
}

const activeOrInactive = literals("active", "inactive");
const couponUpdateKeys = keys(["expires_at", "status"]);

export function checkCouponUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "expires_at", couponExpiresAt),
    optional(value, issues, "status", activeOrInactive),
    closed(value, issues, couponUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const couponIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkCoupon },
};

export const listCoupons: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("-created_at", "created_at", "code", "-code"),
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:status": checkCouponStatus,
    "query:code": string({ minLength: 1, maxLength: 40 }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCouponList },
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

export const createCoupon: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkCouponCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCoupon },
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

export const importCoupons: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkCouponImport },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCouponImportResult },
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

export const getCoupon: OperationChecks = {
  parameters: { "path:coupon_id": couponIdParameter },
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

export const updateCoupon: OperationChecks = {
  parameters: { "path:coupon_id": couponIdParameter },
  body: { "application/json": checkCouponUpdate },
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

export const deleteCoupon: OperationChecks = {
  parameters: { "path:coupon_id": couponIdParameter },
  body: {},
  replies: {
    "204": noContent,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "409": conflict2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getCouponStats: OperationChecks = {
  parameters: { "path:coupon_id": couponIdParameter, "query:from": fromParameter2, "query:to": toParameter2 },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCouponStats },
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
