// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  array,
  integer,
  isBoolean,
  isObject,
  type Issue,
  literals,
  nullable,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import { checkCommissionTermsType, checkCurrency, checkProblem, checkRuleTraceEntry } from "./shared.ts";

const commissionId = string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionProgramId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionConversionId = nullable(
  string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionLevel = integer({ minimum: 1, maximum: 3 });
const commissionAmount = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const commissionReversedAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const commissionClawedBackAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const commissionNetAmount = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const commissionRate = nullable(checkCommissionRate);
const commissionBaseAmount = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));
const commissionHoldReason = nullable(string({ maxLength: 500 }));
const commissionAvailableAt = string({ maxLength: 40, format: "date-time" });
const commissionPayoutId = nullable(string({ maxLength: 64 }));
const commissionReversalOf = nullable(
  string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionReversalReason = nullable(string({ maxLength: 500 }));
const commissionRuleTrace = array(checkRuleTraceEntry, { maxItems: 50 });
const commissionAccruedAt = string({ maxLength: 40, format: "date-time" });
const commissionApprovedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionHeldAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionPaidAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionReversedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionCreatedAt = string({ maxLength: 40, format: "date-time" });
const commissionUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkCommission(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", commissionId);
  isValid = required(value, issues, "kind", checkCommissionKind) && isValid;
  isValid = required(value, issues, "program_id", commissionProgramId) && isValid;
  isValid = required(value, issues, "affiliate_id", commissionAffiliateId) && isValid;
  isValid = required(value, issues, "conversion_id", commissionConversionId) && isValid;
  isValid = required(value, issues, "level", commissionLevel) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", commissionAmount) && isValid;
  isValid = required(value, issues, "reversed_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "clawed_back_amount", commissionClawedBackAmount) && isValid;
  isValid = required(value, issues, "net_amount", commissionNetAmount) && isValid;
  isValid = required(value, issues, "rate", commissionRate) && isValid;
  isValid = required(value, issues, "base_amount", commissionBaseAmount) && isValid;
  isValid = required(value, issues, "status", checkCommissionStatus) && isValid;
  isValid = required(value, issues, "hold_reason", commissionHoldReason) && isValid;
  isValid = required(value, issues, "available_at", commissionAvailableAt) && isValid;
  isValid = required(value, issues, "payout_id", commissionPayoutId) && isValid;
  isValid = required(value, issues, "reversal_of", commissionReversalOf) && isValid;
  isValid = required(value, issues, "reversal_reason", commissionReversalReason) && isValid;
  isValid = required(value, issues, "rule_trace", commissionRuleTrace) && isValid;
  isValid = required(value, issues, "accrued_at", commissionAccruedAt) && isValid;
  isValid = required(value, issues, "approved_at", commissionApprovedAt) && isValid;
  isValid = required(value, issues, "held_at", commissionHeldAt) && isValid;
  isValid = required(value, issues, "paid_at", commissionPaidAt) && isValid;
  isValid = required(value, issues, "reversed_at", commissionReversedAt) && isValid;
  isValid = required(value, issues, "created_at", commissionCreatedAt) && isValid;
  return required(value, issues, "updated_at", commissionUpdatedAt) && isValid;
}

const commissionKind = literals("earning", "adjustment", "bonus");

export function checkCommissionKind(value: unknown, issues: Issue[]): boolean {
  return commissionKind(value, issues);
}

const commissionListData = array(checkCommission, { maxItems: 100 });
const commissionListNextCursor = nullable(string({ maxLength: 512 }));

export function checkCommissionList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", commissionListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", commissionListNextCursor) && isValid;
}

const commissionRateValue = string({ maxLength: 19, pattern: /^[0-9]{1,16}(\.[0-9]{1,2})?$/u });

export function checkCommissionRate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "type", checkCommissionTermsType);
  return required(value, issues, "value", commissionRateValue) && isValid;
}

const commissionStatus = literals("pending", "held", "approved", "scheduled", "paid", "rejected", "reversed");

export function checkCommissionStatus(value: unknown, issues: Issue[]): boolean {
  return commissionStatus(value, issues);
}

const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });

export const listCommissions: OperationChecks = {
  parameters: {
    "query:limit": integer({ minimum: 1, maximum: 100 }),
    "query:cursor": string({ minLength: 1, maxLength: 512 }),
    "query:sort": literals("created_at", "-created_at", "amount", "-amount", "available_at", "-available_at"),
    "query:status": checkCommissionStatus,
    "query:kind": checkCommissionKind,
    "query:affiliate_id": string({ minLength: 1, maxLength: 64 }),
    "query:program_id": string({ minLength: 1, maxLength: 64 }),
    "query:conversion_id": string({ minLength: 1, maxLength: 64 }),
    "query:payout_id": string({ minLength: 1, maxLength: 64 }),
    "query:level": integer({ minimum: 1, maximum: 3 }),
    "query:currency": checkCurrency,
    "query:from": string({ maxLength: 40, format: "date-time" }),
    "query:to": string({ maxLength: 40, format: "date-time" }),
    "query:available_before": string({ maxLength: 40, format: "date-time" }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommissionList },
    },
    "400": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "401": {
      headers: { "WWW-Authenticate": string({ maxLength: 300 }), "X-Request-Id": xRequestIdHeader },
      contents: { "application/problem+json": checkProblem },
    },
    "403": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "406": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "429": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "Retry-After": retryAfterHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "500": {
      headers: { "X-Request-Id": xRequestIdHeader },
      contents: { "application/problem+json": checkProblem },
    },
    "503": {
      headers: { "Retry-After": retryAfterHeader, "X-Request-Id": xRequestIdHeader },
      contents: { "application/problem+json": checkProblem },
    },
  },
};
