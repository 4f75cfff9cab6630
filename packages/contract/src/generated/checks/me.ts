// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  array,
  integer,
  isObject,
  type Issue,
  nullable,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  checkCurrency,
  checkEnvironment,
  checkPlan,
  checkProblem,
  checkRateLimitPolicy,
  checkScope,
} from "./shared.ts";

const currentApiKeyId = string({ maxLength: 30, pattern: /^key_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const currentApiKeyName = string({ minLength: 1, maxLength: 100 });
const currentApiKeyScopes = array(checkScope, { minItems: 1, maxItems: 4 });
const currentApiKeyExpiresAt = nullable(string({ maxLength: 40, format: "date-time" }));

export function checkCurrentApiKey(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", currentApiKeyId);
  isValid = required(value, issues, "name", currentApiKeyName) && isValid;
  isValid = required(value, issues, "scopes", currentApiKeyScopes) && isValid;
  isValid = required(value, issues, "rate_limit", checkRateLimitPolicy) && isValid;
  return required(value, issues, "expires_at", currentApiKeyExpiresAt) && isValid;
}

const meWorkspace = string({ minLength: 1, maxLength: 120 });
const meWorkspaceId = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const meTrialEndsAt = nullable(string({ maxLength: 40, format: "date-time" }));
const meTimezone = string({ minLength: 1, maxLength: 64 });

export function checkMe(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "workspace", meWorkspace);
  isValid = required(value, issues, "plan", checkPlan) && isValid;
  isValid = required(value, issues, "workspace_id", meWorkspaceId) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  isValid = required(value, issues, "trial_ends_at", meTrialEndsAt) && isValid;
  isValid = required(value, issues, "default_currency", checkCurrency) && isValid;
  isValid = required(value, issues, "timezone", meTimezone) && isValid;
  return required(value, issues, "api_key", checkCurrentApiKey) && isValid;
}

const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });

export const getMe: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkMe },
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
      headers: { "X-Request-Id": xRequestIdHeader },
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
