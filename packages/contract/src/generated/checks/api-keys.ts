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
  badRequest,
  conflict,
  conflict2,
  conflict3,
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
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  sortParameter2,
  tooManyRequests,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkEnvironment, checkRateLimitPolicy, checkRotateInput, checkScope } from "./shared.ts";

const apiKeyId = string({ maxLength: 30, pattern: /^key_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const apiKeyName = string({ minLength: 1, maxLength: 100 });
const apiKeyPrefix = string({ maxLength: 8, pattern: /^hs_(live|test)_$/u });
const apiKeyLast4 = string({ maxLength: 4, pattern: /^[0-9A-Za-z]{4}$/u });
const apiKeyScopes = array(checkScope, { minItems: 1, maxItems: 4 });
const apiKeyPreviousSecretExpiresAt = nullable(string({ maxLength: 40, format: "date-time" }));
const apiKeyCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkApiKey(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", apiKeyId),
    required(value, issues, "name", apiKeyName),
    required(value, issues, "prefix", apiKeyPrefix),
    required(value, issues, "last4", apiKeyLast4),
    required(value, issues, "scopes", apiKeyScopes),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "rate_limit", checkRateLimitPolicy),
    required(value, issues, "status", checkApiKeyStatus),
    required(value, issues, "previous_secret_expires_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "last_used_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "expires_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "revoked_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "created_at", apiKeyCreatedAt),
    required(value, issues, "updated_at", apiKeyCreatedAt),
  );
}

const apiKeyCreateScopes = array(checkScope, { minItems: 1, maxItems: 4, isUnique: true });
const apiKeyCreateKeys = keys(["name", "scopes", "expires_at", "rate_limit"]);

export function checkApiKeyCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "name", apiKeyName),
    required(value, issues, "scopes", apiKeyCreateScopes),
    optional(value, issues, "expires_at", apiKeyCreatedAt),
    optional(value, issues, "rate_limit", checkRateLimitPolicyInput),
    closed(value, issues, apiKeyCreateKeys),
  );
}

const apiKeyListData = array(checkApiKey, { maxItems: 100 });
const apiKeyListNextCursor = nullable(string({ maxLength: 512 }));

export function checkApiKeyList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", apiKeyListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", apiKeyListNextCursor),
  );
}

const activeOrExpiredOrRevoked = literals("active", "expired", "revoked");

export function checkApiKeyStatus(value: unknown, issues: Issue[]): boolean {
  return activeOrExpiredOrRevoked(value, issues);
}

const apiKeyUpdateKeys = keys(["name", "scopes"]);

export function checkApiKeyUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "name", apiKeyName),
    optional(value, issues, "scopes", apiKeyCreateScopes),
    closed(value, issues, apiKeyUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const apiKeyWithSecretSecret = string({ maxLength: 46, pattern: /^hs_(live|test)_[0-9A-Za-z]{38}$/u });

export function checkApiKeyWithSecret(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", apiKeyId),
    required(value, issues, "name", apiKeyName),
    required(value, issues, "prefix", apiKeyPrefix),
    required(value, issues, "last4", apiKeyLast4),
    required(value, issues, "scopes", apiKeyScopes),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "rate_limit", checkRateLimitPolicy),
    required(value, issues, "status", checkApiKeyStatus),
    required(value, issues, "previous_secret_expires_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "last_used_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "expires_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "revoked_at", apiKeyPreviousSecretExpiresAt),
    required(value, issues, "created_at", apiKeyCreatedAt),
    required(value, issues, "updated_at", apiKeyCreatedAt),
    required(value, issues, "secret", apiKeyWithSecretSecret),
  );
}

const rateLimitPolicyInputLimit = integer({ minimum: 1, maximum: 1000 });
const rateLimitPolicyInputWindowSeconds = integer({ minimum: 1, maximum: 3600 });
const rateLimitPolicyInputKeys = keys(["limit", "window_seconds"]);

export function checkRateLimitPolicyInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "limit", rateLimitPolicyInputLimit),
    required(value, issues, "window_seconds", rateLimitPolicyInputWindowSeconds),
    closed(value, issues, rateLimitPolicyInputKeys),
  );
}

const apiKeyIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkApiKey },
};

export const listApiKeys: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkApiKeyStatus,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkApiKeyList },
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

export const createApiKey: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkApiKeyCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkApiKeyWithSecret },
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

export const getApiKey: OperationChecks = {
  parameters: { "path:api_key_id": apiKeyIdParameter },
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

export const updateApiKey: OperationChecks = {
  parameters: { "path:api_key_id": apiKeyIdParameter },
  body: { "application/json": checkApiKeyUpdate },
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "409": conflict2,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const revokeApiKey: OperationChecks = {
  parameters: { "path:api_key_id": apiKeyIdParameter },
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

export const rotateApiKey: OperationChecks = {
  parameters: { "path:api_key_id": apiKeyIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkRotateInput },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkApiKeyWithSecret },
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
