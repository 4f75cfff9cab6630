// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  closed,
  integer,
  isBoolean,
  isObject,
  type Issue,
  keys,
  literals,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  badRequest,
  conflict,
  conflict3,
  contentTooLarge,
  forbidden,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  notAcceptable,
  notFound2,
  ok5,
  payoutIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkMe, checkPayoutFailureCode, checkPlan } from "./shared.ts";

const clockAdvanceSeconds = integer({ minimum: 1, maximum: 31536000 });
const clockAdvanceKeys = keys(["seconds"]);

export function checkClockAdvance(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "seconds", clockAdvanceSeconds),
    closed(value, issues, clockAdvanceKeys),
  );
}

const completedOrFailed = literals("completed", "failed");
const payoutSettleKeys = keys(["outcome", "failure_code"]);

export function checkPayoutSettle(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "outcome", completedOrFailed),
    optional(value, issues, "failure_code", checkPayoutFailureCode),
    closed(value, issues, payoutSettleKeys),
  );
}

const planChangeKeys = keys(["plan", "in_trial"]);

export function checkPlanChange(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "plan", checkPlan),
    optional(value, issues, "in_trial", isBoolean),
    closed(value, issues, planChangeKeys),
  );
}

const sandboxClockNow = string({ maxLength: 40, format: "date-time" });

export function checkSandboxClock(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "now", sandboxClockNow);
}

const sandboxResetSeed = integer({ minimum: 0, maximum: 4294967295 });

export function checkSandboxReset(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "seed", sandboxResetSeed),
    required(value, issues, "now", sandboxClockNow),
  );
}

export const advanceSandboxClock: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkClockAdvance },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkSandboxClock },
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

export const settleSandboxPayout: OperationChecks = {
  parameters: { "path:payout_id": payoutIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPayoutSettle },
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

export const changeSandboxPlan: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkPlanChange },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkMe },
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

export const resetSandbox: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkSandboxReset },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
