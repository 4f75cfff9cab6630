// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  closed,
  integer,
  isBinary,
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
  conflict3,
  contentTooLarge,
  cursorParameter,
  forbidden,
  fromParameter,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  limitParameter,
  locationHeader,
  notAcceptable,
  notFound,
  notFound2,
  ok2 as ok22,
  ok3,
  ok4,
  ok5,
  payoutIdParameter,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  sortParameter2,
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
  checkCurrency,
  checkMetadata,
  checkPayout,
  checkPayoutFailureCode,
  checkPayoutRail,
  checkPayoutStatus,
  checkRequiredReasonInput,
} from "./shared.ts";

const payoutBatchId = nullable(string({ maxLength: 30, pattern: /^pbt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const payoutBatchProgramId = nullable(
  string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const payoutBatchCutoffAt = string({ maxLength: 40, format: "date-time" });
const payoutBatchScheduledFor = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutBatchTotalAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const payoutBatchPayoutCount = integer({ minimum: 0, maximum: 1000000 });
const payoutBatchSkipped = array(checkSkippedAffiliate, { maxItems: 10000 });

export function checkPayoutBatch(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", payoutBatchId),
    required(value, issues, "status", checkPayoutBatchStatus),
    required(value, issues, "program_id", payoutBatchProgramId),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "cutoff_at", payoutBatchCutoffAt),
    required(value, issues, "scheduled_for", payoutBatchScheduledFor),
    required(value, issues, "total_amount", payoutBatchTotalAmount),
    required(value, issues, "payout_count", payoutBatchPayoutCount),
    required(value, issues, "skipped", payoutBatchSkipped),
    required(value, issues, "created_at", payoutBatchCutoffAt),
    required(value, issues, "updated_at", payoutBatchCutoffAt),
  );
}

const payoutBatchCreateAffiliateIds = array(string({ minLength: 1, maxLength: 64 }), {
  minItems: 1,
  maxItems: 10000,
  isUnique: true,
});
const payoutBatchCreateProgramId = string({ minLength: 1, maxLength: 64 });
const payoutBatchCreateKeys = keys([
  "currency",
  "affiliate_ids",
  "cutoff_at",
  "dry_run",
  "method",
  "program_id",
  "scheduled_for",
]);

export function checkPayoutBatchCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "currency", checkCurrency),
    optional(value, issues, "affiliate_ids", payoutBatchCreateAffiliateIds),
    optional(value, issues, "cutoff_at", payoutBatchCutoffAt),
    optional(value, issues, "dry_run", isBoolean),
    optional(value, issues, "method", checkPayoutRail),
    optional(value, issues, "program_id", payoutBatchCreateProgramId),
    optional(value, issues, "scheduled_for", payoutBatchCutoffAt),
    closed(value, issues, payoutBatchCreateKeys),
  );
}

const payoutBatchListData = array(checkPayoutBatch, { maxItems: 100 });
const payoutBatchListNextCursor = nullable(string({ maxLength: 512 }));

export function checkPayoutBatchList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", payoutBatchListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", payoutBatchListNextCursor),
  );
}

const payoutBatchStatus = literals(
  "draft",
  "scheduled",
  "processing",
  "completed",
  "partially_failed",
  "failed",
  "cancelled",
);

export function checkPayoutBatchStatus(value: unknown, issues: Issue[]): boolean {
  return payoutBatchStatus(value, issues);
}

const payoutCreateCommissionIds = array(string({ minLength: 1, maxLength: 64 }), {
  minItems: 1,
  maxItems: 1000,
  isUnique: true,
});
const payoutCreateNote = string({ minLength: 1, maxLength: 500 });
const payoutCreateKeys = keys([
  "affiliate_id",
  "currency",
  "commission_ids",
  "metadata",
  "method",
  "note",
  "scheduled_for",
]);

export function checkPayoutCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", payoutBatchCreateProgramId),
    required(value, issues, "currency", checkCurrency),
    optional(value, issues, "commission_ids", payoutCreateCommissionIds),
    optional(value, issues, "metadata", checkMetadata),
    optional(value, issues, "method", checkPayoutRail),
    optional(value, issues, "note", payoutCreateNote),
    optional(value, issues, "scheduled_for", payoutBatchCutoffAt),
    closed(value, issues, payoutCreateKeys),
  );
}

const payoutFailKeys = keys(["code", "message"]);

export function checkPayoutFail(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "code", checkPayoutFailureCode),
    required(value, issues, "message", payoutCreateNote),
    closed(value, issues, payoutFailKeys),
  );
}

const payoutListData = array(checkPayout, { maxItems: 100 });

export function checkPayoutList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", payoutListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", payoutBatchListNextCursor),
  );
}

const payoutRequestId = string({ maxLength: 30, pattern: /^prq_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutRequestAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutRequestAmount = integer({ minimum: 1, maximum: 9007199254740991 });
const payoutRequestReason = nullable(string({ maxLength: 500 }));
const payoutRequestDecidedBy = nullable(string({ maxLength: 120 }));
const payoutRequestPayoutId = nullable(
  string({ maxLength: 30, pattern: /^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);

export function checkPayoutRequest(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", payoutRequestId),
    required(value, issues, "affiliate_id", payoutRequestAffiliateId),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "amount", payoutRequestAmount),
    required(value, issues, "status", checkPayoutRequestStatus),
    required(value, issues, "reason", payoutRequestReason),
    required(value, issues, "decided_by", payoutRequestDecidedBy),
    required(value, issues, "decided_at", payoutBatchScheduledFor),
    required(value, issues, "payout_id", payoutRequestPayoutId),
    required(value, issues, "created_at", payoutBatchCutoffAt),
  );
}

const payoutRequestListData = array(checkPayoutRequest, { maxItems: 100 });

export function checkPayoutRequestList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", payoutRequestListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", payoutBatchListNextCursor),
  );
}

const payoutRequestStatus = literals("pending", "approved", "rejected");

export function checkPayoutRequestStatus(value: unknown, issues: Issue[]): boolean {
  return payoutRequestStatus(value, issues);
}

const payoutRetryKeys = keys(["method", "scheduled_for"]);

export function checkPayoutRetry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "method", checkPayoutRail),
    optional(value, issues, "scheduled_for", payoutBatchCutoffAt),
    closed(value, issues, payoutRetryKeys),
  );
}

const payoutScheduleKeys = keys(["scheduled_for"]);

export function checkPayoutSchedule(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "scheduled_for", payoutBatchScheduledFor),
    closed(value, issues, payoutScheduleKeys),
  );
}

const payoutSkipReason = literals(
  "below_minimum",
  "tax_form_missing",
  "no_payout_method",
  "on_hold",
  "negative_balance",
);

export function checkPayoutSkipReason(value: unknown, issues: Issue[]): boolean {
  return payoutSkipReason(value, issues);
}

const payoutStatsTotals = array(checkPayoutTotals, { maxItems: 200 });

export function checkPayoutStats(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "totals", payoutStatsTotals),
    required(value, issues, "pending_requests", payoutBatchTotalAmount),
  );
}

export function checkPayoutTotals(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "pending_amount", payoutBatchTotalAmount),
    required(value, issues, "pending_count", payoutBatchTotalAmount),
    required(value, issues, "completed_this_month_amount", payoutBatchTotalAmount),
    required(value, issues, "failed_count", payoutBatchTotalAmount),
  );
}

export function checkSkippedAffiliate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", payoutRequestAffiliateId),
    required(value, issues, "reason", checkPayoutSkipReason),
  );
}

const batchIdParameter = string({ minLength: 1, maxLength: 64 });
const scheduledBeforeParameter = string({ maxLength: 40, format: "date-time" });
const payoutBatchIdParameter = string({ minLength: 1, maxLength: 64 });
const payoutRequestIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkPayoutBatch },
};
const ok2 = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkPayoutRequest },
};

export const listPayouts: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkPayoutStatus,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:batch_id": batchIdParameter,
    "query:method": checkPayoutRail,
    "query:currency": checkCurrency,
    "query:from": fromParameter,
    "query:to": toParameter,
    "query:scheduled_before": scheduledBeforeParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutList },
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

export const createPayout: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPayoutCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayout },
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

export const listPayoutBatches: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkPayoutBatchStatus,
    "query:program_id": programIdParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutBatchList },
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

export const createPayoutBatch: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPayoutBatchCreate },
  replies: {
    "200": ok,
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutBatch },
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

export const getPayoutBatch: OperationChecks = {
  parameters: { "path:payout_batch_id": payoutBatchIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutBatch },
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

export const cancelPayoutBatch: OperationChecks = {
  parameters: {
    "path:payout_batch_id": payoutBatchIdParameter,
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

export const schedulePayoutBatch: OperationChecks = {
  parameters: {
    "path:payout_batch_id": payoutBatchIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkPayoutSchedule },
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

export const bulkCompletePayouts: OperationChecks = {
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

export const bulkProcessPayouts: OperationChecks = {
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

export const exportPayouts: OperationChecks = {
  parameters: {
    "query:status": checkPayoutStatus,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:batch_id": batchIdParameter,
    "query:method": checkPayoutRail,
    "query:currency": checkCurrency,
    "query:from": fromParameter,
    "query:to": toParameter,
    "query:scheduled_before": scheduledBeforeParameter,
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

export const listPayoutRequests: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkPayoutRequestStatus,
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
      contents: { "application/json": checkPayoutRequestList },
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

export const approvePayoutRequest: OperationChecks = {
  parameters: {
    "path:payout_request_id": payoutRequestIdParameter,
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
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const rejectPayoutRequest: OperationChecks = {
  parameters: {
    "path:payout_request_id": payoutRequestIdParameter,
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

export const getPayoutStats: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutStats },
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

export const getPayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayout },
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

export const cancelPayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkRequiredReasonInput },
  replies: {
    "200": ok5,
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

export const listPayoutCommissions: OperationChecks = {
  parameters: {
    "path:payout_id": payoutIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("created_at", "-created_at", "-amount", "amount"),
  },
  body: {},
  replies: {
    "200": ok22,
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

export const completePayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: {},
  replies: {
    "200": ok5,
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

export const failPayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPayoutFail },
  replies: {
    "200": ok5,
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

export const processPayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: {},
  replies: {
    "200": ok5,
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

export const retryPayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPayoutRetry },
  replies: {
    "200": ok5,
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

export const schedulePayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPayoutSchedule },
  replies: {
    "200": ok5,
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

export const getPayoutStatement: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/pdf": isBinary },
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
