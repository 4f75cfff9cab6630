// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  accepted,
  badRequest,
  badRequestOfInvalidIdempotencyKey,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  forbidden,
  idempotencyKey,
  internalServerError,
  notAcceptable,
  notFound,
  notFound2,
  ok,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReused,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/webhook-deliveries.ts");

const webhookDeliveryId: ParameterDescriptor = {
  name: "webhook_delivery_id",
  property: "webhookDeliveryId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** Read a delivery */
export const getWebhookDelivery: OperationDescriptor = {
  id: "getWebhookDelivery",
  method: "GET",
  path: "/webhook-deliveries/{webhook_delivery_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookDeliveryId],
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
  checks: async () => (await loadChecks()).getWebhookDelivery,
};

/** Replay a delivery */
export const replayWebhookDelivery: OperationDescriptor = {
  id: "replayWebhookDelivery",
  method: "POST",
  path: "/webhook-deliveries/{webhook_delivery_id}/replay",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookDeliveryId, idempotencyKey],
  replies: [
    accepted,
    badRequestOfInvalidIdempotencyKey,
    unauthorized,
    forbidden,
    notFound2,
    notAcceptable,
    conflictOfIdempotencyInProgressOrInvalidStateTransition,
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).replayWebhookDelivery,
};
