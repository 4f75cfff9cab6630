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
  accepted,
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
  noContent,
  notAcceptable,
  notFound,
  notFound2,
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
import { checkDeliveryStatus, checkEventType, checkRotateInput, checkWebhookDelivery } from "./shared.ts";

const webhookDeliveryListData = array(checkWebhookDelivery, { maxItems: 100 });
const webhookDeliveryListNextCursor = nullable(string({ maxLength: 512 }));

export function checkWebhookDeliveryList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", webhookDeliveryListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", webhookDeliveryListNextCursor),
  );
}

const webhookEndpointId = string({ maxLength: 30, pattern: /^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const webhookEndpointUrl = string({ minLength: 8, maxLength: 2048, format: "uri" });
const webhookEndpointDescription = nullable(string({ maxLength: 200 }));
const webhookEndpointEvents = array(string({ minLength: 1, maxLength: 64 }), { minItems: 1, maxItems: 12 });
const webhookEndpointSecretLast4 = string({ minLength: 4, maxLength: 4 });
const webhookEndpointPreviousSecretExpiresAt = nullable(string({ maxLength: 40, format: "date-time" }));
const webhookEndpointCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkWebhookEndpoint(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", webhookEndpointId),
    required(value, issues, "url", webhookEndpointUrl),
    required(value, issues, "description", webhookEndpointDescription),
    required(value, issues, "events", webhookEndpointEvents),
    required(value, issues, "status", checkWebhookEndpointStatus),
    required(value, issues, "secret_last4", webhookEndpointSecretLast4),
    required(value, issues, "previous_secret_expires_at", webhookEndpointPreviousSecretExpiresAt),
    required(value, issues, "created_at", webhookEndpointCreatedAt),
    required(value, issues, "updated_at", webhookEndpointCreatedAt),
  );
}

const webhookEndpointCreateUrl = string({
  minLength: 8,
  maxLength: 2048,
  pattern: /^https:\/\//u,
  format: "uri",
});
const webhookEndpointCreateEvents = array(
  string({
    minLength: 1,
    maxLength: 64,
    pattern:
      /^(\*|affiliate\.(created|updated)|conversion\.(created|refunded)|commission\.(accrued|reversed)|payout\.(scheduled|sent|failed)|fraud\.flagged|plan\.upgraded)$/u,
  }),
  { minItems: 1, maxItems: 12, isUnique: true },
);
const webhookEndpointCreateDescription = string({ minLength: 1, maxLength: 200 });
const webhookEndpointCreateKeys = keys(["url", "events", "description"]);

export function checkWebhookEndpointCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "url", webhookEndpointCreateUrl),
    required(value, issues, "events", webhookEndpointCreateEvents),
    optional(value, issues, "description", webhookEndpointCreateDescription),
    closed(value, issues, webhookEndpointCreateKeys),
  );
}

const webhookEndpointListData = array(checkWebhookEndpoint, { maxItems: 100 });

export function checkWebhookEndpointList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", webhookEndpointListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", webhookDeliveryListNextCursor),
  );
}

const webhookEndpointStatus = literals("enabled", "degraded", "disabled");

export function checkWebhookEndpointStatus(value: unknown, issues: Issue[]): boolean {
  return webhookEndpointStatus(value, issues);
}

const enabledOrDisabled = literals("enabled", "disabled");
const webhookEndpointUpdateKeys = keys(["description", "events", "status", "url"]);

export function checkWebhookEndpointUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "description", webhookEndpointDescription),
    optional(value, issues, "events", webhookEndpointCreateEvents),
    optional(value, issues, "status", enabledOrDisabled),
    optional(value, issues, "url", webhookEndpointCreateUrl),
    closed(value, issues, webhookEndpointUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const webhookEndpointWithSecretSecret = string({ maxLength: 50, pattern: /^whsec_[A-Za-z0-9+/=]{44}$/u });

export function checkWebhookEndpointWithSecret(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", webhookEndpointId),
    required(value, issues, "url", webhookEndpointUrl),
    required(value, issues, "description", webhookEndpointDescription),
    required(value, issues, "events", webhookEndpointEvents),
    required(value, issues, "status", checkWebhookEndpointStatus),
    required(value, issues, "secret_last4", webhookEndpointSecretLast4),
    required(value, issues, "previous_secret_expires_at", webhookEndpointPreviousSecretExpiresAt),
    required(value, issues, "created_at", webhookEndpointCreatedAt),
    required(value, issues, "updated_at", webhookEndpointCreatedAt),
    required(value, issues, "secret", webhookEndpointWithSecretSecret),
  );
}

const webhookReplayKeys = keys(["from", "to", "failed_only"]);

export function checkWebhookReplay(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", webhookEndpointCreatedAt),
    required(value, issues, "to", webhookEndpointCreatedAt),
    optional(value, issues, "failed_only", isBoolean),
    closed(value, issues, webhookReplayKeys),
  );
}

const webhookReplayResultQueued = integer({ minimum: 0, maximum: 100000 });

export function checkWebhookReplayResult(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "queued", webhookReplayResultQueued);
}

const webhookTestKeys = keys(["event_type"]);

export function checkWebhookTest(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "event_type", checkEventType), closed(value, issues, webhookTestKeys));
}

const webhookEndpointIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkWebhookEndpoint },
};

export const listWebhookEndpoints: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkWebhookEndpointStatus,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkWebhookEndpointList },
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

export const createWebhookEndpoint: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkWebhookEndpointCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkWebhookEndpointWithSecret },
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

export const getWebhookEndpoint: OperationChecks = {
  parameters: { "path:webhook_endpoint_id": webhookEndpointIdParameter },
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

export const updateWebhookEndpoint: OperationChecks = {
  parameters: { "path:webhook_endpoint_id": webhookEndpointIdParameter },
  body: { "application/json": checkWebhookEndpointUpdate },
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

export const deleteWebhookEndpoint: OperationChecks = {
  parameters: { "path:webhook_endpoint_id": webhookEndpointIdParameter },
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

export const listWebhookDeliveries: OperationChecks = {
  parameters: {
    "path:webhook_endpoint_id": webhookEndpointIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkDeliveryStatus,
    "query:event_type": checkEventType,
    "query:from": fromParameter,
    "query:to": toParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkWebhookDeliveryList },
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

export const replayWebhookDeliveries: OperationChecks = {
  parameters: {
    "path:webhook_endpoint_id": webhookEndpointIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkWebhookReplay },
  replies: {
    "202": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkWebhookReplayResult },
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

export const rotateWebhookSecret: OperationChecks = {
  parameters: {
    "path:webhook_endpoint_id": webhookEndpointIdParameter,
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
      contents: { "application/json": checkWebhookEndpointWithSecret },
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

export const testWebhookEndpoint: OperationChecks = {
  parameters: {
    "path:webhook_endpoint_id": webhookEndpointIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkWebhookTest },
  replies: {
    "202": accepted,
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
