// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
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
import { checkPlan, checkRotateInput } from "./shared.ts";

const catalogEntryName = string({ minLength: 1, maxLength: 120 });

export function checkCatalogEntry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "kind", checkIntegrationKind);
  isValid = required(value, issues, "name", catalogEntryName) && isValid;
  isValid = required(value, issues, "auth_type", checkIntegrationAuthType) && isValid;
  isValid = required(value, issues, "direction", checkIntegrationDirection) && isValid;
  return required(value, issues, "minimum_plan", checkPlan) && isValid;
}

const externalAccountId = string({ minLength: 1, maxLength: 255 });

export function checkExternalAccount(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "id", externalAccountId);
  return required(value, issues, "label", externalAccountId) && isValid;
}

const integrationId = string({ maxLength: 30, pattern: /^int_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const nullableExternalAccount = nullable(checkExternalAccount);
const integrationGrantedScopes = array(string({ minLength: 1, maxLength: 120 }), { maxItems: 50 });
const integrationProgramId = nullable(
  string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const nullableIntegrationCredential = nullable(checkIntegrationCredential);
const integrationWebhookStatus = literals("registered", "failing", "missing", null);
const integrationAuthorizeUrl = nullable(string({ maxLength: 2048, format: "uri" }));
const integrationLastEventAt = nullable(string({ maxLength: 40, format: "date-time" }));
const nullableSync = nullable(checkSync);
const nullableIntegrationError = nullable(checkIntegrationError);
const integrationCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkIntegration(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", integrationId);
  isValid = required(value, issues, "kind", checkIntegrationKind) && isValid;
  isValid = required(value, issues, "name", catalogEntryName) && isValid;
  isValid = required(value, issues, "status", checkIntegrationStatus) && isValid;
  isValid = required(value, issues, "auth_type", checkIntegrationAuthType) && isValid;
  isValid = required(value, issues, "direction", checkIntegrationDirection) && isValid;
  isValid = required(value, issues, "external_account", nullableExternalAccount) && isValid;
  isValid = required(value, issues, "granted_scopes", integrationGrantedScopes) && isValid;
  isValid = required(value, issues, "config", checkIntegrationConfig) && isValid;
  isValid = required(value, issues, "program_id", integrationProgramId) && isValid;
  isValid = required(value, issues, "credential", nullableIntegrationCredential) && isValid;
  isValid = required(value, issues, "webhook_status", integrationWebhookStatus) && isValid;
  isValid = required(value, issues, "authorize_url", integrationAuthorizeUrl) && isValid;
  isValid = required(value, issues, "last_event_at", integrationLastEventAt) && isValid;
  isValid = required(value, issues, "last_sync", nullableSync) && isValid;
  isValid = required(value, issues, "error", nullableIntegrationError) && isValid;
  isValid = required(value, issues, "created_at", integrationCreatedAt) && isValid;
  return required(value, issues, "updated_at", integrationCreatedAt) && isValid;
}

const integrationAuthType = literals("oauth2", "api_key", "api_credentials", "plugin_key", "partner_token");

export function checkIntegrationAuthType(value: unknown, issues: Issue[]): boolean {
  return integrationAuthType(value, issues);
}

const integrationCatalogKinds = array(checkCatalogEntry, { maxItems: 100 });

export function checkIntegrationCatalog(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "kinds", integrationCatalogKinds);
}

const integrationConfigConversionTrigger = literals("deposit", "final_balance", "both", null);
const nullableBoolean = nullable(isBoolean);

export function checkIntegrationConfig(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "conversion_trigger", integrationConfigConversionTrigger);
  isValid = required(value, issues, "exclude_draft_orders", nullableBoolean) && isValid;
  isValid = required(value, issues, "exclude_test_orders", nullableBoolean) && isValid;
  return required(value, issues, "sync_coupons", nullableBoolean) && isValid;
}

const integrationConfigInputConversionTrigger = literals("deposit", "final_balance", "both");
const integrationConfigInputKeys = keys([
  "conversion_trigger",
  "exclude_draft_orders",
  "exclude_test_orders",
  "sync_coupons",
]);

export function checkIntegrationConfigInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "conversion_trigger", integrationConfigInputConversionTrigger);
  isValid = optional(value, issues, "exclude_draft_orders", isBoolean) && isValid;
  isValid = optional(value, issues, "exclude_test_orders", isBoolean) && isValid;
  isValid = optional(value, issues, "sync_coupons", isBoolean) && isValid;
  return closed(value, issues, integrationConfigInputKeys) && isValid;
}

const integrationCreateProgramId = string({ minLength: 1, maxLength: 64 });
const integrationCreateKeys = keys(["kind", "config", "credentials", "name", "program_id"]);

export function checkIntegrationCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "kind", checkIntegrationKind);
  isValid = optional(value, issues, "config", checkIntegrationConfigInput) && isValid;
  isValid = optional(value, issues, "credentials", checkIntegrationCredentialsInput) && isValid;
  isValid = optional(value, issues, "name", catalogEntryName) && isValid;
  isValid = optional(value, issues, "program_id", integrationCreateProgramId) && isValid;
  return closed(value, issues, integrationCreateKeys) && isValid;
}

const integrationCredentialLast4 = nullable(string({ maxLength: 4 }));

export function checkIntegrationCredential(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "last4", integrationCredentialLast4);
  isValid = required(value, issues, "created_at", integrationCreatedAt) && isValid;
  isValid = required(value, issues, "rotated_at", integrationLastEventAt) && isValid;
  return required(value, issues, "previous_expires_at", integrationLastEventAt) && isValid;
}

const integrationCredentialsInputApiKey = string({ minLength: 1, maxLength: 500 });
const integrationCredentialsInputPrivateKey = string({ minLength: 1, maxLength: 4096 });
const integrationCredentialsInputKeys = keys([
  "api_key",
  "merchant_id",
  "partner_token",
  "private_key",
  "public_key",
]);

export function checkIntegrationCredentialsInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "api_key", integrationCredentialsInputApiKey);
  isValid = optional(value, issues, "merchant_id", catalogEntryName) && isValid;
  isValid = optional(value, issues, "partner_token", integrationCredentialsInputApiKey) && isValid;
  isValid = optional(value, issues, "private_key", integrationCredentialsInputPrivateKey) && isValid;
  isValid = optional(value, issues, "public_key", integrationCredentialsInputApiKey) && isValid;
  return closed(value, issues, integrationCredentialsInputKeys) && isValid;
}

const inboundOrOutboundOrBoth = literals("inbound", "outbound", "both");

export function checkIntegrationDirection(value: unknown, issues: Issue[]): boolean {
  return inboundOrOutboundOrBoth(value, issues);
}

export function checkIntegrationError(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "code", integrationCreateProgramId);
  return required(value, issues, "message", integrationCredentialsInputApiKey) && isValid;
}

const integrationKind = literals(
  "shopify",
  "woocommerce",
  "stripe",
  "paddle",
  "braintree",
  "paypal",
  "rentmy",
  "plaid_ach",
);

export function checkIntegrationKind(value: unknown, issues: Issue[]): boolean {
  return integrationKind(value, issues);
}

const integrationListData = array(checkIntegration, { maxItems: 100 });
const integrationListNextCursor = nullable(string({ maxLength: 512 }));

export function checkIntegrationList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", integrationListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", integrationListNextCursor) && isValid;
}

export function checkIntegrationSecret(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "integration_id", integrationId);
  isValid = required(value, issues, "secret", catalogEntryName) && isValid;
  return required(value, issues, "previous_expires_at", integrationLastEventAt) && isValid;
}

const integrationStatus = literals("pending", "connected", "degraded", "error", "disconnected");

export function checkIntegrationStatus(value: unknown, issues: Issue[]): boolean {
  return integrationStatus(value, issues);
}

const integrationTestLatencyMs = integer({ minimum: 0, maximum: 600000 });

export function checkIntegrationTest(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "ok", isBoolean);
  isValid = required(value, issues, "latency_ms", integrationTestLatencyMs) && isValid;
  return required(value, issues, "error", nullableIntegrationError) && isValid;
}

const integrationUpdateProgramId = nullable(string({ minLength: 1, maxLength: 64 }));
const integrationUpdateKeys = keys(["config", "credentials", "name", "program_id"]);

export function checkIntegrationUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "config", checkIntegrationConfigInput);
  isValid = optional(value, issues, "credentials", checkIntegrationCredentialsInput) && isValid;
  isValid = optional(value, issues, "name", catalogEntryName) && isValid;
  isValid = optional(value, issues, "program_id", integrationUpdateProgramId) && isValid;
  isValid = closed(value, issues, integrationUpdateKeys) && isValid;
  return minProperties(value, issues, 1) && isValid;
}

const syncId = string({ maxLength: 30, pattern: /^syn_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const syncErrors = array(checkIntegrationError, { maxItems: 100 });

export function checkSync(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", syncId);
  isValid = required(value, issues, "integration_id", integrationId) && isValid;
  isValid = required(value, issues, "status", checkSyncStatus) && isValid;
  isValid = required(value, issues, "since", integrationLastEventAt) && isValid;
  isValid = required(value, issues, "counts", checkSyncCounts) && isValid;
  isValid = required(value, issues, "errors", syncErrors) && isValid;
  isValid = required(value, issues, "started_at", integrationLastEventAt) && isValid;
  isValid = required(value, issues, "finished_at", integrationLastEventAt) && isValid;
  return required(value, issues, "created_at", integrationCreatedAt) && isValid;
}

const syncCountsFetched = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkSyncCounts(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "fetched", syncCountsFetched);
  isValid = required(value, issues, "created", syncCountsFetched) && isValid;
  isValid = required(value, issues, "updated", syncCountsFetched) && isValid;
  isValid = required(value, issues, "skipped", syncCountsFetched) && isValid;
  return required(value, issues, "reversed", syncCountsFetched) && isValid;
}

const syncCreateKeys = keys(["full", "since"]);

export function checkSyncCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "full", isBoolean);
  isValid = optional(value, issues, "since", integrationCreatedAt) && isValid;
  return closed(value, issues, syncCreateKeys) && isValid;
}

const syncListData = array(checkSync, { maxItems: 100 });

export function checkSyncList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", syncListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", integrationListNextCursor) && isValid;
}

const syncStatus = literals("queued", "running", "succeeded", "partial", "failed");

export function checkSyncStatus(value: unknown, issues: Issue[]): boolean {
  return syncStatus(value, issues);
}

const integrationIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkIntegration },
};

export const listIntegrations: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:kind": checkIntegrationKind,
    "query:status": checkIntegrationStatus,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkIntegrationList },
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

export const createIntegration: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkIntegrationCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkIntegration },
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

export const getIntegrationCatalog: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkIntegrationCatalog },
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

export const getIntegration: OperationChecks = {
  parameters: { "path:integration_id": integrationIdParameter },
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

export const updateIntegration: OperationChecks = {
  parameters: { "path:integration_id": integrationIdParameter },
  body: { "application/json": checkIntegrationUpdate },
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

export const disconnectIntegration: OperationChecks = {
  parameters: { "path:integration_id": integrationIdParameter },
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

export const rotateIntegrationSecret: OperationChecks = {
  parameters: {
    "path:integration_id": integrationIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkRotateInput },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkIntegrationSecret },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
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

export const syncIntegration: OperationChecks = {
  parameters: {
    "path:integration_id": integrationIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkSyncCreate },
  replies: {
    "202": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkSync },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
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

export const listIntegrationSyncs: OperationChecks = {
  parameters: {
    "path:integration_id": integrationIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkSyncStatus,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkSyncList },
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

export const getIntegrationSync: OperationChecks = {
  parameters: {
    "path:integration_id": integrationIdParameter,
    "path:sync_id": string({ minLength: 1, maxLength: 64 }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkSync },
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

export const testIntegration: OperationChecks = {
  parameters: {
    "path:integration_id": integrationIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkIntegrationTest },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
