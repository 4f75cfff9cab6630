// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  closed,
  isBoolean,
  isObject,
  type Issue,
  keys,
  maxProperties,
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
  fromParameter,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  limitParameter,
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
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkEnvironment, checkEventType, checkWebhookDelivery } from "./shared.ts";

const eventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const eventApiVersion = string({ minLength: 1, maxLength: 16 });
const eventCreatedAt = string({ maxLength: 40, format: "date-time" });
const eventWorkspace = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });

export function checkEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", eventId),
    required(value, issues, "type", checkEventType),
    required(value, issues, "api_version", eventApiVersion),
    required(value, issues, "created_at", eventCreatedAt),
    required(value, issues, "workspace", eventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkEventData),
  );
}

function checkEventDataObject(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

function checkEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableEventDataPrevious = nullable(checkEventDataPrevious);

export function checkEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkEventDataObject),
    required(value, issues, "previous", nullableEventDataPrevious),
  );
}

const eventListData = array(checkEvent, { maxItems: 100 });
const eventListNextCursor = nullable(string({ maxLength: 512 }));

export function checkEventList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", eventListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", eventListNextCursor),
  );
}

const eventReplayEndpointId = string({ minLength: 1, maxLength: 64 });
const eventReplayKeys = keys(["endpoint_id"]);

export function checkEventReplay(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "endpoint_id", eventReplayEndpointId),
    closed(value, issues, eventReplayKeys),
  );
}

const eventReplayResultDeliveries = array(checkWebhookDelivery, { maxItems: 100 });

export function checkEventReplayResult(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "deliveries", eventReplayResultDeliveries);
}

const eventIdParameter = string({ minLength: 1, maxLength: 64 });

export const listEvents: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:type": checkEventType,
    "query:object_id": string({ minLength: 1, maxLength: 64 }),
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
      contents: { "application/json": checkEventList },
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

export const getEvent: OperationChecks = {
  parameters: { "path:event_id": eventIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkEvent },
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

export const replayEvent: OperationChecks = {
  parameters: { "path:event_id": eventIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkEventReplay },
  replies: {
    "202": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkEventReplayResult },
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
