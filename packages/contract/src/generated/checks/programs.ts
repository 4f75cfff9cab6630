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
import { checkAttributionModel, checkCommissionTermsType, checkCurrency, checkProblem } from "./shared.ts";

const commissionTermsRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const commissionTermsAmount = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));

export function checkCommissionTerms(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "type", checkCommissionTermsType);
  isValid = required(value, issues, "rate", commissionTermsRate) && isValid;
  return required(value, issues, "amount", commissionTermsAmount) && isValid;
}

const programId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const programName = string({ minLength: 1, maxLength: 120 });
const programSlug = string({ maxLength: 64, pattern: /^[a-z0-9][a-z0-9-]{1,63}$/u });
const programCookieDuration = integer({ minimum: 1, maximum: 365 });
const programAutoApproveDelayDays = integer({ minimum: 0, maximum: 365 });
const programHoldPeriodDays = integer({ minimum: 0, maximum: 365 });
const programLevels = array(checkProgramLevel, { maxItems: 3 });
const programMaxTotalCommissionPercent = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const programAffiliateCount = integer({ minimum: 0, maximum: 10000000 });
const programCreatedAt = string({ maxLength: 40, format: "date-time" });
const programUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkProgram(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", programId);
  isValid = required(value, issues, "name", programName) && isValid;
  isValid = required(value, issues, "slug", programSlug) && isValid;
  isValid = required(value, issues, "status", checkProgramStatus) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "default_commission", checkCommissionTerms) && isValid;
  isValid = required(value, issues, "recurring", checkRecurringTerms) && isValid;
  isValid = required(value, issues, "cookie_duration", programCookieDuration) && isValid;
  isValid = required(value, issues, "attribution_model", checkAttributionModel) && isValid;
  isValid = required(value, issues, "allow_self_registration", isBoolean) && isValid;
  isValid = required(value, issues, "auto_approve_enabled", isBoolean) && isValid;
  isValid = required(value, issues, "auto_approve_delay_days", programAutoApproveDelayDays) && isValid;
  isValid = required(value, issues, "hold_period_days", programHoldPeriodDays) && isValid;
  isValid = required(value, issues, "levels", programLevels) && isValid;
  isValid =
    required(value, issues, "max_total_commission_percent", programMaxTotalCommissionPercent) && isValid;
  isValid = required(value, issues, "affiliate_count", programAffiliateCount) && isValid;
  isValid = required(value, issues, "created_at", programCreatedAt) && isValid;
  return required(value, issues, "updated_at", programUpdatedAt) && isValid;
}

const programLevelLevel = integer({ minimum: 1, maximum: 3 });
const programLevelRate = string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u });

export function checkProgramLevel(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "level", programLevelLevel);
  return required(value, issues, "rate", programLevelRate) && isValid;
}

const programListData = array(checkProgram, { maxItems: 100 });
const programListNextCursor = nullable(string({ maxLength: 512 }));

export function checkProgramList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", programListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", programListNextCursor) && isValid;
}

const programStatus = literals("draft", "active", "paused", "archived");

export function checkProgramStatus(value: unknown, issues: Issue[]): boolean {
  return programStatus(value, issues);
}

const recurringTermsMaxCycles = nullable(integer({ minimum: 1, maximum: 1200 }));

export function checkRecurringTerms(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "enabled", isBoolean);
  return required(value, issues, "max_cycles", recurringTermsMaxCycles) && isValid;
}

const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });

export const listPrograms: OperationChecks = {
  parameters: {
    "query:limit": integer({ minimum: 1, maximum: 100 }),
    "query:cursor": string({ minLength: 1, maxLength: 512 }),
    "query:sort": literals("created_at", "-created_at", "name", "-name"),
    "query:status": checkProgramStatus,
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
      contents: { "application/json": checkProgramList },
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
