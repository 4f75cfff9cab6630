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
import { checkPlan, checkRotateInput } from "./shared.ts";

const catalogEntryName = string({ minLength: 1, maxLength: 120 });

export function checkCatalogEntry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "kind", checkIntegrationKind),
    required(value, issues, "name", catalogEntryName),
    required(value, issues, "auth_type", checkIntegrationAuthType),
    required(value, issues, "direction", checkIntegrationDirection),
    required(value, issues, "minimum_plan", checkPlan),
  );
}

const externalAccountId = string({ minLength: 1, maxLength: 255 });

export function checkExternalAccount(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", externalAccountId),
    required(value, issues, "label", externalAccountId),
  );
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
  return all(
    required(value, issues, "id", integrationId),
    required(value, issues, "kind", checkIntegrationKind),
    required(value, issues, "name", catalogEntryName),
    required(value, issues, "status", checkIntegrationStatus),
    required(value, issues, "auth_type", checkIntegrationAuthType),
    required(value, issues, "direction", checkIntegrationDirection),
    required(value, issues, "external_account", nullableExternalAccount),
    required(value, issues, "granted_scopes", integrationGrantedScopes),
    required(value, issues, "config", checkIntegrationConfig),
    required(value, issues, "program_id", integrationProgramId),
    required(value, issues, "credential", nullableIntegrationCredential),
    required(value, issues, "webhook_status", integrationWebhookStatus),
    required(value, issues, "authorize_url", integrationAuthorizeUrl),
    required(value, issues, "last_event_at", integrationLastEventAt),
    required(value, issues, "last_sync", nullableSync),
    required(value, issues, "error", nullableIntegrationError),
    required(value, issues, "created_at", integrationCreatedAt),
    required(value, issues, "updated_at", integrationCreatedAt),
  );
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
  return all(
    required(value, issues, "conversion_trigger", integrationConfigConversionTrigger),
    required(value, issues, "exclude_draft_orders", nullableBoolean),
    required(value, issues, "exclude_test_orders", nullableBoolean),
    required(value, issues, "sync_coupons", nullableBoolean),
  );
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
  return all(
    optional(value, issues, "conversion_trigger", integrationConfigInputConversionTrigger),
    optional(value, issues, "exclude_draft_orders", isBoolean),
    optional(value, issues, "exclude_test_orders", isBoolean),
    optional(value, issues, "sync_coupons", isBoolean),
    closed(value, issues, integrationConfigInputKeys),
  );
}

const integrationCreateProgramId = string({ minLength: 1, maxLength: 64 });
const integrationCreateKeys = keys(["kind", "config", "credentials", "name", "program_id"]);

export function checkIntegrationCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "kind", checkIntegrationKind),
    optional(value, issues, "config", checkIntegrationConfigInput),
    optional(value, issues, "credentials", checkIntegrationCredentialsInput),
    optional(value, issues, "name", catalogEntryName),
    optional(value, issues, "program_id", integrationCreateProgramId),
    closed(value, issues, integrationCreateKeys),
  );
}

const integrationCredentialLast4 = nullable(string({ maxLength: 4 }));

export function checkIntegrationCredential(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "last4", integrationCredentialLast4),
    required(value, issues, "created_at", integrationCreatedAt),
    required(value, issues, "rotated_at", integrationLastEventAt),
    required(value, issues, "previous_expires_at", integrationLastEventAt),
  );
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
  return all(
    optional(value, issues, "api_key", integrationCredentialsInputApiKey),
    optional(value, issues, "merchant_id", catalogEntryName),
    optional(value, issues, "partner_token", integrationCredentialsInputApiKey),
    optional(value, issues, "private_key", integrationCredentialsInputPrivateKey),
    optional(value, issues, "public_key", integrationCredentialsInputApiKey),
    closed(value, issues, integrationCredentialsInputKeys),
  );
}

const inboundOrOutboundOrBoth = literals("inbound", "outbound", "both");

export function checkIntegrationDirection(value: unknown, issues: Issue[]): boolean {
  return inboundOrOutboundOrBoth(value, issues);
}

export function checkIntegrationError(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "code", integrationCreateProgramId),
    required(value, issues, "message", integrationCredentialsInputApiKey),
  );
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
  return all(
    required(value, issues, "data", integrationListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", integrationListNextCursor),
  );
}

export function checkIntegrationSecret(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "integration_id", integrationId),
    required(value, issues, "secret", catalogEntryName),
    required(value, issues, "previous_expires_at", integrationLastEventAt),
  );
}

const integrationStatus = literals("pending", "connected", "degraded", "error", "disconnected");

export function checkIntegrationStatus(value: unknown, issues: Issue[]): boolean {
  return integrationStatus(value, issues);
}

const integrationTestLatencyMs = integer({ minimum: 0, maximum: 600000 });

export function checkIntegrationTest(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "ok", isBoolean),
    required(value, issues, "latency_ms", integrationTestLatencyMs),
    required(value, issues, "error", nullableIntegrationError),
  );
}

const integrationUpdateProgramId = nullable(string({ minLength: 1, maxLength: 64 }));
const integrationUpdateKeys = keys(["config", "credentials", "name", "program_id"]);

export function checkIntegrationUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "config", checkIntegrationConfigInput),
    optional(value, issues, "credentials", checkIntegrationCredentialsInput),
    optional(value, issues, "name", catalogEntryName),
    optional(value, issues, "program_id", integrationUpdateProgramId),
    closed(value, issues, integrationUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const syncId = string({ maxLength: 30, pattern: /^syn_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const syncErrors = array(checkIntegrationError, { maxItems: 100 });

export function checkSync(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", syncId),
    required(value, issues, "integration_id", integrationId),
    required(value, issues, "status", checkSyncStatus),
    required(value, issues, "since", integrationLastEventAt),
    required(value, issues, "counts", checkSyncCounts),
    required(value, issues, "errors", syncErrors),
    required(value, issues, "started_at", integrationLastEventAt),
    required(value, issues, "finished_at", integrationLastEventAt),
    required(value, issues, "created_at", integrationCreatedAt),
  );
}

const syncCountsFetched = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkSyncCounts(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "fetched", syncCountsFetched),
    required(value, issues, "created", syncCountsFetched),
    required(value, issues, "updated", syncCountsFetched),
    required(value, issues, "skipped", syncCountsFetched),
    required(value, issues, "reversed", syncCountsFetched),
  );
}

const syncCreateKeys = keys(["full", "since"]);

export function checkSyncCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "full", isBoolean),
    optional(value, issues, "since", integrationCreatedAt),
    closed(value, issues, syncCreateKeys),
  );
}

const syncListData = array(checkSync, { maxItems: 100 });

export function checkSyncList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", syncListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", integrationListNextCursor),
  );
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
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
