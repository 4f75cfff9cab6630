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
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  badRequest,
  conflict3,
  contentTooLarge,
  forbidden,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  notAcceptable,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unprocessableContent,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkCurrency } from "./shared.ts";

const payoutFrequency = literals("weekly", "biweekly", "monthly", "manual");

export function checkPayoutFrequency(value: unknown, issues: Issue[]): boolean {
  return payoutFrequency(value, issues);
}

const payoutScheduleSettingsDays = array(integer({ minimum: 1, maximum: 31 }), {
  maxItems: 31,
  isUnique: true,
});
const payoutScheduleSettingsMinimumAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const payoutScheduleSettingsUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkPayoutScheduleSettings(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "frequency", checkPayoutFrequency),
    required(value, issues, "days", payoutScheduleSettingsDays),
    required(value, issues, "minimum_amount", payoutScheduleSettingsMinimumAmount),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "approval_required", isBoolean),
    required(value, issues, "allow_early_requests", isBoolean),
    required(value, issues, "updated_at", payoutScheduleSettingsUpdatedAt),
  );
}

const payoutScheduleSettingsReplaceKeys = keys([
  "frequency",
  "days",
  "minimum_amount",
  "currency",
  "approval_required",
  "allow_early_requests",
]);

export function checkPayoutScheduleSettingsReplace(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "frequency", checkPayoutFrequency),
    required(value, issues, "days", payoutScheduleSettingsDays),
    required(value, issues, "minimum_amount", payoutScheduleSettingsMinimumAmount),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "approval_required", isBoolean),
    required(value, issues, "allow_early_requests", isBoolean),
    closed(value, issues, payoutScheduleSettingsReplaceKeys),
  );
}

export const getPayoutSchedule: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutScheduleSettings },
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

export const replacePayoutSchedule: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPayoutScheduleSettingsReplace },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutScheduleSettings },
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
