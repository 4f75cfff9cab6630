// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

const limit = {
  name: "limit",
  property: "limit",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
  default: 25,
} as const satisfies ParameterDescriptor;

const cursor = {
  name: "cursor",
  property: "cursor",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const sort = {
  name: "sort",
  property: "sort",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  default: "-created_at",
} as const satisfies ParameterDescriptor;

const status = {
  name: "status",
  property: "status",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const ok = {
  status: "200",
  name: "ok",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

const badRequest = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_cursor", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const unauthorized = {
  status: "401",
  name: "unauthorized",
  headers: [
    { name: "WWW-Authenticate", required: true },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["unauthorized"],
} as const satisfies ReplyDescriptor;

const forbidden = {
  status: "403",
  name: "forbidden",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["https_required", "insufficient_scope", "plan_upgrade_required", "wrong_environment"],
} as const satisfies ReplyDescriptor;

const notAcceptable = {
  status: "406",
  name: "notAcceptable",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["not_acceptable"],
} as const satisfies ReplyDescriptor;

const tooManyRequests = {
  status: "429",
  name: "tooManyRequests",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "Retry-After", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["rate_limited"],
} as const satisfies ReplyDescriptor;

const internalServerError = {
  status: "500",
  name: "internalServerError",
  headers: [{ name: "X-Request-Id", required: false }],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["internal_error"],
} as const satisfies ReplyDescriptor;

const serviceUnavailable = {
  status: "503",
  name: "serviceUnavailable",
  headers: [
    { name: "Retry-After", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["service_unavailable"],
} as const satisfies ReplyDescriptor;

const idempotencyKey = {
  name: "Idempotency-Key",
  property: "idempotency-key",
  in: "header",
  required: false,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const badRequest2 = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_idempotency_key", "invalid_json", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const contentTooLarge = {
  status: "413",
  name: "contentTooLarge",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["payload_too_large"],
} as const satisfies ReplyDescriptor;

const unsupportedMediaType = {
  status: "415",
  name: "unsupportedMediaType",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["unsupported_media_type"],
} as const satisfies ReplyDescriptor;

const unprocessableContent = {
  status: "422",
  name: "unprocessableContent",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["idempotency_key_reused", "validation_failed"],
} as const satisfies ReplyDescriptor;

const webhookEndpointId = {
  name: "webhook_endpoint_id",
  property: "webhookEndpointId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const badRequest3 = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const notFound = {
  status: "404",
  name: "notFound",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["not_found"],
} as const satisfies ReplyDescriptor;

const accepted = {
  status: "202",
  name: "accepted",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

const conflict = {
  status: "409",
  name: "conflict",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "Retry-After", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["idempotency_in_progress", "resource_in_use"],
} as const satisfies ReplyDescriptor;

/** List webhook endpoints */
export const listWebhookEndpoints = {
  id: "listWebhookEndpoints",
  method: "GET",
  path: "/webhook-endpoints",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [limit, cursor, sort, status],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.listWebhookEndpoints),
} as const satisfies OperationDescriptor;

/** Add a webhook endpoint */
export const createWebhookEndpoint = {
  id: "createWebhookEndpoint",
  method: "POST",
  path: "/webhook-endpoints",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
      status: "201",
      name: "created",
      headers: [
        { name: "Idempotent-Replayed", required: false },
        { name: "Location", required: true },
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
      holdsSecret: true,
    },
    badRequest2,
    unauthorized,
    forbidden,
    notAcceptable,
    {
      status: "409",
      name: "conflict",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "Retry-After", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["idempotency_in_progress"],
    },
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.createWebhookEndpoint),
} as const satisfies OperationDescriptor;

/** Read a webhook endpoint */
export const getWebhookEndpoint = {
  id: "getWebhookEndpoint",
  method: "GET",
  path: "/webhook-endpoints/{webhook_endpoint_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId],
  replies: [
    ok,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.getWebhookEndpoint),
} as const satisfies OperationDescriptor;

/** Change a webhook endpoint */
export const updateWebhookEndpoint = {
  id: "updateWebhookEndpoint",
  method: "PATCH",
  path: "/webhook-endpoints/{webhook_endpoint_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    {
      status: "400",
      name: "badRequest",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["bad_request", "invalid_json", "invalid_parameter"],
    },
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    contentTooLarge,
    unsupportedMediaType,
    {
      status: "422",
      name: "unprocessableContent",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["validation_failed"],
    },
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.updateWebhookEndpoint),
} as const satisfies OperationDescriptor;

/** Remove a webhook endpoint */
export const deleteWebhookEndpoint = {
  id: "deleteWebhookEndpoint",
  method: "DELETE",
  path: "/webhook-endpoints/{webhook_endpoint_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId],
  replies: [
    {
      status: "204",
      name: "noContent",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [],
      problemCodes: [],
    },
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.deleteWebhookEndpoint),
} as const satisfies OperationDescriptor;

/** List an endpoint's deliveries */
export const listWebhookDeliveries = {
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
    {
      name: "from",
      property: "from",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "to",
      property: "to",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
  ],
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
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.listWebhookDeliveries),
} as const satisfies OperationDescriptor;

/** Replay a range of events */
export const replayWebhookDeliveries = {
  id: "replayWebhookDeliveries",
  method: "POST",
  path: "/webhook-endpoints/{webhook_endpoint_id}/replay",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    accepted,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.replayWebhookDeliveries),
} as const satisfies OperationDescriptor;

/** Rotate a signing secret */
export const rotateWebhookSecret = {
  id: "rotateWebhookSecret",
  method: "POST",
  path: "/webhook-endpoints/{webhook_endpoint_id}/rotate-secret",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [
        { name: "Idempotent-Replayed", required: false },
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
      holdsSecret: true,
    },
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.rotateWebhookSecret),
} as const satisfies OperationDescriptor;

/** Send a test event */
export const testWebhookEndpoint = {
  id: "testWebhookEndpoint",
  method: "POST",
  path: "/webhook-endpoints/{webhook_endpoint_id}/test",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [webhookEndpointId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    accepted,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    {
      status: "409",
      name: "conflict",
      headers: [
        { name: "Idempotent-Replayed", required: false },
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "Retry-After", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["idempotency_in_progress", "invalid_state_transition"],
    },
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/webhook-endpoints.ts").then((module) => module.testWebhookEndpoint),
} as const satisfies OperationDescriptor;
