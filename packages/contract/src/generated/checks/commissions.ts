// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  closed,
  integer,
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
  conflict3,
  contentTooLarge,
  conversionIdParameter,
  cursorParameter,
  forbidden,
  fromParameter,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  levelParameter,
  limitParameter,
  locationHeader,
  notAcceptable,
  notFound,
  notFound2,
  ok2,
  ok3,
  ok4,
  payoutIdParameter,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  toParameter,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import {
  checkBulkIds,
  checkCommission,
  checkCommissionKind,
  checkCommissionStatus,
  checkCurrency,
  checkRequiredReasonInput,
} from "./shared.ts";

const commissionCreateAffiliateId = string({ minLength: 1, maxLength: 64 });
const commissionCreateAmount = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const commissionCreateReason = string({ minLength: 1, maxLength: 500 });
const bonusOrAdjustment = literals("bonus", "adjustment");
const commissionCreateKeys = keys(["affiliate_id", "program_id", "amount", "currency", "reason", "kind"]);

export function checkCommissionCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", commissionCreateAffiliateId),
    required(value, issues, "program_id", commissionCreateAffiliateId),
    required(value, issues, "amount", commissionCreateAmount),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "reason", commissionCreateReason),
    optional(value, issues, "kind", bonusOrAdjustment),
    closed(value, issues, commissionCreateKeys),
  );
}

const nullableCommission = nullable(checkCommission);

export function checkCommissionReversal(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "commission", checkCommission),
    required(value, issues, "adjustment", nullableCommission),
  );
}

const commissionReverseAmount = integer({ minimum: 1, maximum: 9007199254740991 });
const commissionReverseKeys = keys(["reason", "amount"]);

export function checkCommissionReverse(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "reason", commissionCreateReason),
    optional(value, issues, "amount", commissionReverseAmount),
    closed(value, issues, commissionReverseKeys),
  );
}

const commissionStatsTotals = array(checkCommissionTotals, { maxItems: 200 });

export function checkCommissionStats(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "totals", commissionStatsTotals);
}

const commissionTotalsCount = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkCommissionTotals(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "count", commissionTotalsCount),
    required(value, issues, "pending", commissionCreateAmount),
    required(value, issues, "held", commissionCreateAmount),
    required(value, issues, "approved", commissionCreateAmount),
    required(value, issues, "scheduled", commissionCreateAmount),
    required(value, issues, "paid", commissionCreateAmount),
    required(value, issues, "reversed", commissionTotalsCount),
  );
}

const availableBeforeParameter = string({ maxLength: 40, format: "date-time" });
const commissionIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkCommission },
};

export const listCommissions: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("-created_at", "created_at", "-amount", "amount", "available_at", "-available_at"),
    "query:status": checkCommissionStatus,
    "query:kind": checkCommissionKind,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:conversion_id": conversionIdParameter,
    "query:payout_id": payoutIdParameter,
    "query:level": levelParameter,
    "query:currency": checkCurrency,
    "query:from": fromParameter,
    "query:to": toParameter,
    "query:available_before": availableBeforeParameter,
  },
  body: {},
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const createCommission: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkCommissionCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommission },
    },
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

export const bulkApproveCommissions: OperationChecks = {
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

export const exportCommissions: OperationChecks = {
  parameters: {
    "query:status": checkCommissionStatus,
    "query:kind": checkCommissionKind,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:conversion_id": conversionIdParameter,
    "query:payout_id": payoutIdParameter,
    "query:level": levelParameter,
    "query:currency": checkCurrency,
    "query:from": fromParameter,
    "query:to": toParameter,
    "query:available_before": availableBeforeParameter,
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

export const getCommissionStats: OperationChecks = {
  parameters: { "query:program_id": programIdParameter, "query:affiliate_id": affiliateIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommissionStats },
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

export const getCommission: OperationChecks = {
  parameters: { "path:commission_id": commissionIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommission },
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

export const approveCommission: OperationChecks = {
  parameters: {
    "path:commission_id": commissionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: {},
  replies: {
    "200": ok,
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

export const holdCommission: OperationChecks = {
  parameters: {
    "path:commission_id": commissionIdParameter,
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

export const releaseCommission: OperationChecks = {
  parameters: {
    "path:commission_id": commissionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: {},
  replies: {
    "200": ok,
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

export const reverseCommission: OperationChecks = {
  parameters: {
    "path:commission_id": commissionIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkCommissionReverse },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommissionReversal },
    },
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
