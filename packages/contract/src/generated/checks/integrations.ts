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
const externalAccountLabel = string({ minLength: 1, maxLength: 255 });

export function checkExternalAccount(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "id", externalAccountId);
  return required(value, issues, "label", externalAccountLabel) && isValid;
}

const integrationId = string({ maxLength: 30, pattern: /^int_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const integrationName = string({ minLength: 1, maxLength: 120 });
const integrationExternalAccount = nullable(checkExternalAccount);
const integrationGrantedScopes = array(string({ minLength: 1, maxLength: 120 }), { maxItems: 50 });
const integrationProgramId = nullable(
  string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const integrationCredential = nullable(checkIntegrationCredential);
const integrationWebhookStatus = literals("registered", "failing", "missing", null);
const integrationAuthorizeUrl = nullable(string({ maxLength: 2048, format: "uri" }));
const integrationLastEventAt = nullable(string({ maxLength: 40, format: "date-time" }));
const integrationLastSync = nullable(checkSync);
const integrationError = nullable(checkIntegrationError);
const integrationCreatedAt = string({ maxLength: 40, format: "date-time" });
const integrationUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkIntegration(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", integrationId);
  isValid = required(value, issues, "kind", checkIntegrationKind) && isValid;
  isValid = required(value, issues, "name", integrationName) && isValid;
  isValid = required(value, issues, "status", checkIntegrationStatus) && isValid;
  isValid = required(value, issues, "auth_type", checkIntegrationAuthType) && isValid;
  isValid = required(value, issues, "direction", checkIntegrationDirection) && isValid;
  isValid = required(value, issues, "external_account", integrationExternalAccount) && isValid;
  isValid = required(value, issues, "granted_scopes", integrationGrantedScopes) && isValid;
  isValid = required(value, issues, "config", checkIntegrationConfig) && isValid;
  isValid = required(value, issues, "program_id", integrationProgramId) && isValid;
  isValid = required(value, issues, "credential", integrationCredential) && isValid;
  isValid = required(value, issues, "webhook_status", integrationWebhookStatus) && isValid;
  isValid = required(value, issues, "authorize_url", integrationAuthorizeUrl) && isValid;
  isValid = required(value, issues, "last_event_at", integrationLastEventAt) && isValid;
  isValid = required(value, issues, "last_sync", integrationLastSync) && isValid;
  isValid = required(value, issues, "error", integrationError) && isValid;
  isValid = required(value, issues, "created_at", integrationCreatedAt) && isValid;
  return required(value, issues, "updated_at", integrationUpdatedAt) && isValid;
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
const integrationConfigExcludeDraftOrders = nullable(isBoolean);
const integrationConfigExcludeTestOrders = nullable(isBoolean);
const integrationConfigSyncCoupons = nullable(isBoolean);

export function checkIntegrationConfig(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "conversion_trigger", integrationConfigConversionTrigger);
  isValid = required(value, issues, "exclude_draft_orders", integrationConfigExcludeDraftOrders) && isValid;
  isValid = required(value, issues, "exclude_test_orders", integrationConfigExcludeTestOrders) && isValid;
  return required(value, issues, "sync_coupons", integrationConfigSyncCoupons) && isValid;
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

const integrationCreateName = string({ minLength: 1, maxLength: 120 });
const integrationCreateProgramId = string({ minLength: 1, maxLength: 64 });
const integrationCreateKeys = keys(["kind", "config", "credentials", "name", "program_id"]);

export function checkIntegrationCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "kind", checkIntegrationKind);
  isValid = optional(value, issues, "config", checkIntegrationConfigInput) && isValid;
  isValid = optional(value, issues, "credentials", checkIntegrationCredentialsInput) && isValid;
  isValid = optional(value, issues, "name", integrationCreateName) && isValid;
  isValid = optional(value, issues, "program_id", integrationCreateProgramId) && isValid;
  return closed(value, issues, integrationCreateKeys) && isValid;
}

const integrationCredentialLast4 = nullable(string({ maxLength: 4 }));
const integrationCredentialCreatedAt = string({ maxLength: 40, format: "date-time" });
const integrationCredentialRotatedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const integrationCredentialPreviousExpiresAt = nullable(string({ maxLength: 40, format: "date-time" }));

export function checkIntegrationCredential(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "last4", integrationCredentialLast4);
  isValid = required(value, issues, "created_at", integrationCredentialCreatedAt) && isValid;
  isValid = required(value, issues, "rotated_at", integrationCredentialRotatedAt) && isValid;
  return required(value, issues, "previous_expires_at", integrationCredentialPreviousExpiresAt) && isValid;
}

const integrationCredentialsInputApiKey = string({ minLength: 1, maxLength: 500 });
const integrationCredentialsInputMerchantId = string({ minLength: 1, maxLength: 120 });
const integrationCredentialsInputPartnerToken = string({ minLength: 1, maxLength: 500 });
const integrationCredentialsInputPrivateKey = string({ minLength: 1, maxLength: 4096 });
const integrationCredentialsInputPublicKey = string({ minLength: 1, maxLength: 500 });
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
  isValid = optional(value, issues, "merchant_id", integrationCredentialsInputMerchantId) && isValid;
  isValid = optional(value, issues, "partner_token", integrationCredentialsInputPartnerToken) && isValid;
  isValid = optional(value, issues, "private_key", integrationCredentialsInputPrivateKey) && isValid;
  isValid = optional(value, issues, "public_key", integrationCredentialsInputPublicKey) && isValid;
  return closed(value, issues, integrationCredentialsInputKeys) && isValid;
}

const integrationDirection = literals("inbound", "outbound", "both");

export function checkIntegrationDirection(value: unknown, issues: Issue[]): boolean {
  return integrationDirection(value, issues);
}

const integrationErrorCode = string({ minLength: 1, maxLength: 64 });
const integrationErrorMessage = string({ minLength: 1, maxLength: 500 });

export function checkIntegrationError(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "code", integrationErrorCode);
  return required(value, issues, "message", integrationErrorMessage) && isValid;
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

const integrationSecretIntegrationId = string({
  maxLength: 30,
  pattern: /^int_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});
const integrationSecretSecret = string({ minLength: 1, maxLength: 120 });
const integrationSecretPreviousExpiresAt = nullable(string({ maxLength: 40, format: "date-time" }));

export function checkIntegrationSecret(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "integration_id", integrationSecretIntegrationId);
  isValid = required(value, issues, "secret", integrationSecretSecret) && isValid;
  return required(value, issues, "previous_expires_at", integrationSecretPreviousExpiresAt) && isValid;
}

const integrationStatus = literals("pending", "connected", "degraded", "error", "disconnected");

export function checkIntegrationStatus(value: unknown, issues: Issue[]): boolean {
  return integrationStatus(value, issues);
}

const integrationTestLatencyMs = integer({ minimum: 0, maximum: 600000 });
const integrationTestError = nullable(checkIntegrationError);

export function checkIntegrationTest(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "ok", isBoolean);
  isValid = required(value, issues, "latency_ms", integrationTestLatencyMs) && isValid;
  return required(value, issues, "error", integrationTestError) && isValid;
}

const integrationUpdateName = string({ minLength: 1, maxLength: 120 });
const integrationUpdateProgramId = nullable(string({ minLength: 1, maxLength: 64 }));
const integrationUpdateKeys = keys(["config", "credentials", "name", "program_id"]);

export function checkIntegrationUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "config", checkIntegrationConfigInput);
  isValid = optional(value, issues, "credentials", checkIntegrationCredentialsInput) && isValid;
  isValid = optional(value, issues, "name", integrationUpdateName) && isValid;
  isValid = optional(value, issues, "program_id", integrationUpdateProgramId) && isValid;
  isValid = closed(value, issues, integrationUpdateKeys) && isValid;
  return minProperties(value, issues, 1) && isValid;
}

const syncId = string({ maxLength: 30, pattern: /^syn_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const syncIntegrationId = string({ maxLength: 30, pattern: /^int_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const syncSince = nullable(string({ maxLength: 40, format: "date-time" }));
const syncErrors = array(checkIntegrationError, { maxItems: 100 });
const syncStartedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const syncFinishedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const syncCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkSync(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", syncId);
  isValid = required(value, issues, "integration_id", syncIntegrationId) && isValid;
  isValid = required(value, issues, "status", checkSyncStatus) && isValid;
  isValid = required(value, issues, "since", syncSince) && isValid;
  isValid = required(value, issues, "counts", checkSyncCounts) && isValid;
  isValid = required(value, issues, "errors", syncErrors) && isValid;
  isValid = required(value, issues, "started_at", syncStartedAt) && isValid;
  isValid = required(value, issues, "finished_at", syncFinishedAt) && isValid;
  return required(value, issues, "created_at", syncCreatedAt) && isValid;
}

const syncCountsFetched = integer({ minimum: 0, maximum: 9007199254740991 });
const syncCountsCreated = integer({ minimum: 0, maximum: 9007199254740991 });
const syncCountsUpdated = integer({ minimum: 0, maximum: 9007199254740991 });
const syncCountsSkipped = integer({ minimum: 0, maximum: 9007199254740991 });
const syncCountsReversed = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkSyncCounts(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "fetched", syncCountsFetched);
  isValid = required(value, issues, "created", syncCountsCreated) && isValid;
  isValid = required(value, issues, "updated", syncCountsUpdated) && isValid;
  isValid = required(value, issues, "skipped", syncCountsSkipped) && isValid;
  return required(value, issues, "reversed", syncCountsReversed) && isValid;
}

const syncCreateSince = string({ maxLength: 40, format: "date-time" });
const syncCreateKeys = keys(["full", "since"]);

export function checkSyncCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "full", isBoolean);
  isValid = optional(value, issues, "since", syncCreateSince) && isValid;
  return closed(value, issues, syncCreateKeys) && isValid;
}

const syncListData = array(checkSync, { maxItems: 100 });
const syncListNextCursor = nullable(string({ maxLength: 512 }));

export function checkSyncList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", syncListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", syncListNextCursor) && isValid;
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
