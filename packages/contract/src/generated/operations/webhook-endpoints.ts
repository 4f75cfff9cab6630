// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  accepted,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  badRequestOfInvalidJson,
  conflictOfIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  conflictOfIdempotencyInProgressOrResourceInUse,
  contentTooLarge,
  created2,
  cursor,
  forbidden,
  from,
  idempotencyKey,
  internalServerError,
  limit,
  noContent,
  notAcceptable,
  notFound,
  notFound2,
  ok,
  ok3,
  serviceUnavailable,
  sort,
  status,
  to,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unprocessableContentOfValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/webhook-endpoints.ts");

const webhookEndpointId: ParameterDescriptor = {
  name: "webhook_endpoint_id",
  property: "webhookEndpointId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List webhook endpoints */
export const listWebhookEndpoints: OperationDescriptor = {
  id: "listWebhookEndpoints",
  method: "GET",
  path: "/webhook-endpoints",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [limit, cursor, sort, status],
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
  checks: async () => (await loadChecks()).listWebhookEndpoints,
};

/** Add a webhook endpoint */
export const createWebhookEndpoint: OperationDescriptor = {
  id: "createWebhookEndpoint",
  method: "POST",
  path: "/webhook-endpoints",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created2,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notAcceptable,
    conflictOfIdempotencyInProgress,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).createWebhookEndpoint,
};

/** Read a webhook endpoint */
export const getWebhookEndpoint: OperationDescriptor = {
  id: "getWebhookEndpoint",
  method: "GET",
  path: "/webhook-endpoints/{webhook_endpoint_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId],
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
  checks: async () => (await loadChecks()).getWebhookEndpoint,
};

/** Change a webhook endpoint */
export const updateWebhookEndpoint: OperationDescriptor = {
  id: "updateWebhookEndpoint",
  method: "PATCH",
  path: "/webhook-endpoints/{webhook_endpoint_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequestOfInvalidJson,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).updateWebhookEndpoint,
};

/** Remove a webhook endpoint */
export const deleteWebhookEndpoint: OperationDescriptor = {
  id: "deleteWebhookEndpoint",
  method: "DELETE",
  path: "/webhook-endpoints/{webhook_endpoint_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId],
  replies: [
    noContent,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).deleteWebhookEndpoint,
};

/** List an endpoint's deliveries */
export const listWebhookDeliveries: OperationDescriptor = {
  id: "listWebhookDeliveries",
  method: "GET",
  path: "/webhook-endpoints/{webhook_endpoint_id}/deliveries",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [
    webhookEndpointId,
    limit,
    cursor,
    sort,
    status,
    {
      name: "event_type",
      property: "event_type",
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
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).listWebhookDeliveries,
};

/** Replay a range of events */
export const replayWebhookDeliveries: OperationDescriptor = {
  id: "replayWebhookDeliveries",
  method: "POST",
  path: "/webhook-endpoints/{webhook_endpoint_id}/replay",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    accepted,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notFound2,
    notAcceptable,
    conflictOfIdempotencyInProgressOrResourceInUse,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).replayWebhookDeliveries,
};

/** Rotate a signing secret */
export const rotateWebhookSecret: OperationDescriptor = {
  id: "rotateWebhookSecret",
  method: "POST",
  path: "/webhook-endpoints/{webhook_endpoint_id}/rotate-secret",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok3,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notFound2,
    notAcceptable,
    conflictOfIdempotencyInProgressOrResourceInUse,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).rotateWebhookSecret,
};

/** Send a test event */
export const testWebhookEndpoint: OperationDescriptor = {
  id: "testWebhookEndpoint",
  method: "POST",
  path: "/webhook-endpoints/{webhook_endpoint_id}/test",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
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
  checks: async () => (await loadChecks()).testWebhookEndpoint,
};
