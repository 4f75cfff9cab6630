// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  accepted,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  contentTooLarge,
  cursor,
  forbidden,
  from,
  idempotencyKey,
  internalServerError,
  limit,
  notAcceptable,
  notFound,
  notFound2,
  ok,
  serviceUnavailable,
  sort,
  to,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/events.ts");

const eventId: ParameterDescriptor = {
  name: "event_id",
  property: "eventId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List events */
export const listEvents: OperationDescriptor = {
  id: "listEvents",
  method: "GET",
  path: "/events",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    limit,
    cursor,
    sort,
    {
      name: "type",
      property: "type",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "object_id",
      property: "object_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    from,
    to,
  ],
  replies: [
    ok,
    badRequestOfInvalidCursor,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).listEvents,
};

/** Read an event */
export const getEvent: OperationDescriptor = {
  id: "getEvent",
  method: "GET",
  path: "/events/{event_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [eventId],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).getEvent,
};

/** Replay an event */
export const replayEvent: OperationDescriptor = {
  id: "replayEvent",
  method: "POST",
  path: "/events/{event_id}/replay",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [eventId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    accepted,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notFound2,
    notAcceptable,
    conflictOfIdempotencyInProgressOrInvalidStateTransition,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).replayEvent,
};
