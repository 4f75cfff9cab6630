// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  everyMember,
  integer,
  isBoolean,
  isObject,
  type Issue,
  maxProperties,
  nullable,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  accepted,
  badRequest,
  conflict,
  forbidden,
  idempotencyKeyParameter,
  internalServerError,
  notAcceptable,
  notFound,
  notFound2,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unprocessableContent2,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkDeliveryStatus, checkEventType } from "./shared.ts";

const webhookDeliveryDetailId = string({ maxLength: 30, pattern: /^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const webhookDeliveryDetailEndpointId = string({
  maxLength: 30,
  pattern: /^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});
const webhookDeliveryDetailEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const webhookDeliveryDetailAttempt = integer({ minimum: 0, maximum: 100 });
const webhookDeliveryDetailResponseStatus = nullable(integer({ minimum: 100, maximum: 599 }));
const webhookDeliveryDetailResponseBodyExcerpt = nullable(string({ maxLength: 2048 }));
const webhookDeliveryDetailDurationMs = nullable(integer({ minimum: 0, maximum: 600000 }));
const webhookDeliveryDetailError = nullable(string({ maxLength: 500 }));
const webhookDeliveryDetailNextAttemptAt = nullable(string({ maxLength: 40, format: "date-time" }));
const webhookDeliveryDetailReplayOf = nullable(
  string({ maxLength: 30, pattern: /^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const webhookDeliveryDetailCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkWebhookDeliveryDetail(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", webhookDeliveryDetailId),
    required(value, issues, "endpoint_id", webhookDeliveryDetailEndpointId),
    required(value, issues, "event_id", webhookDeliveryDetailEventId),
    required(value, issues, "event_type", checkEventType),
    required(value, issues, "attempt", webhookDeliveryDetailAttempt),
    required(value, issues, "status", checkDeliveryStatus),
    required(value, issues, "response_status", webhookDeliveryDetailResponseStatus),
    required(value, issues, "response_body_excerpt", webhookDeliveryDetailResponseBodyExcerpt),
    required(value, issues, "duration_ms", webhookDeliveryDetailDurationMs),
    required(value, issues, "error", webhookDeliveryDetailError),
    required(value, issues, "next_attempt_at", webhookDeliveryDetailNextAttemptAt),
    required(value, issues, "replay_of", webhookDeliveryDetailReplayOf),
    required(value, issues, "test", isBoolean),
    required(value, issues, "created_at", webhookDeliveryDetailCreatedAt),
    required(value, issues, "updated_at", webhookDeliveryDetailCreatedAt),
    required(value, issues, "request", checkWebhookRequest),
  );
}

const webhookRequestUrl = string({ minLength: 8, maxLength: 2048, format: "uri" });
const webhookRequestHeadersOthers = string({ maxLength: 2048 });

function checkWebhookRequestHeaders(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(everyMember(value, issues, webhookRequestHeadersOthers), maxProperties(value, issues, 50));
}

const webhookRequestBody = string({ minLength: 1, maxLength: 1048576 });

export function checkWebhookRequest(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "url", webhookRequestUrl),
    required(value, issues, "headers", checkWebhookRequestHeaders),
    required(value, issues, "body", webhookRequestBody),
  );
}

const webhookDeliveryIdParameter = string({ minLength: 1, maxLength: 64 });

export const getWebhookDelivery: OperationChecks = {
  parameters: { "path:webhook_delivery_id": webhookDeliveryIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkWebhookDeliveryDetail },
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

export const replayWebhookDelivery: OperationChecks = {
  parameters: {
    "path:webhook_delivery_id": webhookDeliveryIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: {},
  replies: {
    "202": accepted,
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
