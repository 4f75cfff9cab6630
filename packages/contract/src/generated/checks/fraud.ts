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
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  affiliateIdParameter,
  badRequest,
  conflict,
  contentTooLarge,
  cursorParameter,
  forbidden,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  limitParameter,
  locationHeader,
  noContent,
  notAcceptable,
  notFound,
  notFound2,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  sortParameter2,
  tooManyRequests,
  unauthorized,
  unprocessableContent,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import {
  checkFraudReview,
  checkFraudReviewStatus,
  checkFraudSignalCode,
  checkRequiredReasonInput,
} from "./shared.ts";

const allowlistEntryId = string({ maxLength: 30, pattern: /^fal_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const allowlistEntryAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const allowlistEntryReason = nullable(string({ maxLength: 500 }));
const allowlistEntryCreatedBy = string({ minLength: 1, maxLength: 120 });
const allowlistEntryCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkAllowlistEntry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", allowlistEntryId),
    required(value, issues, "affiliate_id", allowlistEntryAffiliateId),
    required(value, issues, "reason", allowlistEntryReason),
    required(value, issues, "created_by", allowlistEntryCreatedBy),
    required(value, issues, "created_at", allowlistEntryCreatedAt),
  );
}

const allowlistEntryCreateAffiliateId = string({ minLength: 1, maxLength: 64 });
const allowlistEntryCreateReason = string({ minLength: 1, maxLength: 500 });
const allowlistEntryCreateKeys = keys(["affiliate_id", "reason"]);

export function checkAllowlistEntryCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", allowlistEntryCreateAffiliateId),
    optional(value, issues, "reason", allowlistEntryCreateReason),
    closed(value, issues, allowlistEntryCreateKeys),
  );
}

const allowlistEntryListData = array(checkAllowlistEntry, { maxItems: 100 });
const allowlistEntryListNextCursor = nullable(string({ maxLength: 512 }));

export function checkAllowlistEntryList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", allowlistEntryListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", allowlistEntryListNextCursor),
  );
}

const fraudApproveKeys = keys(["always_allow_affiliate", "reason"]);

export function checkFraudApprove(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "always_allow_affiliate", isBoolean),
    optional(value, issues, "reason", allowlistEntryCreateReason),
    closed(value, issues, fraudApproveKeys),
  );
}

const fraudReviewListData = array(checkFraudReview, { maxItems: 100 });

export function checkFraudReviewList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", fraudReviewListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", allowlistEntryListNextCursor),
  );
}

const fraudReviewIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkFraudReview },
};

export const listFraudAllowlist: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
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
      contents: { "application/json": checkAllowlistEntryList },
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

export const createAllowlistEntry: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkAllowlistEntryCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAllowlistEntry },
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

export const deleteAllowlistEntry: OperationChecks = {
  parameters: { "path:allowlist_entry_id": string({ minLength: 1, maxLength: 64 }) },
  body: {},
  replies: {
    "204": noContent,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const listFraudReviews: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("-created_at", "created_at", "-score", "score"),
    "query:status": checkFraudReviewStatus,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:signal": checkFraudSignalCode,
    "query:score_min": integer({ minimum: 0, maximum: 100 }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkFraudReviewList },
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

export const getFraudReview: OperationChecks = {
  parameters: { "path:fraud_review_id": fraudReviewIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkFraudReview },
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

export const approveFraudReview: OperationChecks = {
  parameters: {
    "path:fraud_review_id": fraudReviewIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkFraudApprove },
  replies: {
    "200": ok,
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

export const rejectFraudReview: OperationChecks = {
  parameters: {
    "path:fraud_review_id": fraudReviewIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkRequiredReasonInput },
  replies: {
    "200": ok,
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
