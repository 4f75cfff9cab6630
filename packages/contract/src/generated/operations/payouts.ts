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

const affiliateId = {
  name: "affiliate_id",
  property: "affiliate_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const programId = {
  name: "program_id",
  property: "program_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const batchId = {
  name: "batch_id",
  property: "batch_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const method = {
  name: "method",
  property: "method",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const currency = {
  name: "currency",
  property: "currency",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const from = {
  name: "from",
  property: "from",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const to = {
  name: "to",
  property: "to",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const scheduledBefore = {
  name: "scheduled_before",
  property: "scheduled_before",
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

const created = {
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
} as const satisfies ReplyDescriptor;

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

const ok2 = {
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

const payoutBatchId = {
  name: "payout_batch_id",
  property: "payoutBatchId",
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

const conflict2 = {
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
} as const satisfies ReplyDescriptor;

const conflict3 = {
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
} as const satisfies ReplyDescriptor;

const payoutRequestId = {
  name: "payout_request_id",
  property: "payoutRequestId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const badRequest4 = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_idempotency_key", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const payoutId = {
  name: "payout_id",
  property: "payoutId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const unprocessableContent2 = {
  status: "422",
  name: "unprocessableContent",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["idempotency_key_reused"],
} as const satisfies ReplyDescriptor;

/** List payouts */
export const listPayouts = {
  id: "listPayouts",
  method: "GET",
  path: "/payouts",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    limit,
    cursor,
    sort,
    status,
    affiliateId,
    programId,
    batchId,
    method,
    currency,
    from,
    to,
    scheduledBefore,
  ],
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
  checks: () => import("../checks/payouts.ts").then((module) => module.listPayouts),
} as const satisfies OperationDescriptor;

/** Create a payout */
export const createPayout = {
  id: "createPayout",
  method: "POST",
  path: "/payouts",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequest2,
    unauthorized,
    forbidden,
    notAcceptable,
    conflict,
    contentTooLarge,
    unsupportedMediaType,
    {
      status: "422",
      name: "unprocessableContent",
      headers: [
        { name: "Idempotent-Replayed", required: false },
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["below_minimum", "idempotency_key_reused", "insufficient_balance", "validation_failed"],
    },
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.createPayout),
} as const satisfies OperationDescriptor;

/** List payout batches */
export const listPayoutBatches = {
  id: "listPayoutBatches",
  method: "GET",
  path: "/payouts/batches",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, status, programId],
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
  checks: () => import("../checks/payouts.ts").then((module) => module.listPayoutBatches),
} as const satisfies OperationDescriptor;

/** Create a batch of payouts */
export const createPayoutBatch = {
  id: "createPayoutBatch",
  method: "POST",
  path: "/payouts/batches",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    created,
    badRequest2,
    unauthorized,
    forbidden,
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
  checks: () => import("../checks/payouts.ts").then((module) => module.createPayoutBatch),
} as const satisfies OperationDescriptor;

/** Read a payout batch */
export const getPayoutBatch = {
  id: "getPayoutBatch",
  method: "GET",
  path: "/payouts/batches/{payout_batch_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [payoutBatchId],
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
  checks: () => import("../checks/payouts.ts").then((module) => module.getPayoutBatch),
} as const satisfies OperationDescriptor;

/** Cancel a whole batch */
export const cancelPayoutBatch = {
  id: "cancelPayoutBatch",
  method: "POST",
  path: "/payouts/batches/{payout_batch_id}/cancel",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutBatchId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.cancelPayoutBatch),
} as const satisfies OperationDescriptor;

/** Schedule a whole batch */
export const schedulePayoutBatch = {
  id: "schedulePayoutBatch",
  method: "POST",
  path: "/payouts/batches/{payout_batch_id}/schedule",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutBatchId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.schedulePayoutBatch),
} as const satisfies OperationDescriptor;

/** Mark up to 100 payouts as completed */
export const bulkCompletePayouts = {
  id: "bulkCompletePayouts",
  method: "POST",
  path: "/payouts/bulk-complete",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notAcceptable,
    conflict3,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.bulkCompletePayouts),
} as const satisfies OperationDescriptor;

/** Mark up to 100 payouts as processing */
export const bulkProcessPayouts = {
  id: "bulkProcessPayouts",
  method: "POST",
  path: "/payouts/bulk-processing",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notAcceptable,
    conflict3,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.bulkProcessPayouts),
} as const satisfies OperationDescriptor;

/** Export payouts as CSV */
export const exportPayouts = {
  id: "exportPayouts",
  method: "GET",
  path: "/payouts/export",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [status, affiliateId, programId, batchId, method, currency, from, to, scheduledBefore],
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "text/csv", kind: "text" }],
      problemCodes: [],
    },
    badRequest3,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/payouts.ts").then((module) => module.exportPayouts),
} as const satisfies OperationDescriptor;

/** List early-payout requests */
export const listPayoutRequests = {
  id: "listPayoutRequests",
  method: "GET",
  path: "/payouts/requests",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, status, affiliateId],
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
  checks: () => import("../checks/payouts.ts").then((module) => module.listPayoutRequests),
} as const satisfies OperationDescriptor;

/** Grant an early payout */
export const approvePayoutRequest = {
  id: "approvePayoutRequest",
  method: "POST",
  path: "/payouts/requests/{payout_request_id}/approve",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutRequestId, idempotencyKey],
  replies: [
    ok2,
    badRequest4,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    {
      status: "422",
      name: "unprocessableContent",
      headers: [
        { name: "Idempotent-Replayed", required: false },
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["idempotency_key_reused", "insufficient_balance"],
    },
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.approvePayoutRequest),
} as const satisfies OperationDescriptor;

/** Decline an early payout */
export const rejectPayoutRequest = {
  id: "rejectPayoutRequest",
  method: "POST",
  path: "/payouts/requests/{payout_request_id}/reject",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutRequestId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.rejectPayoutRequest),
} as const satisfies OperationDescriptor;

/** Sum payouts */
export const getPayoutStats = {
  id: "getPayoutStats",
  method: "GET",
  path: "/payouts/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [],
  replies: [
    ok,
    badRequest3,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/payouts.ts").then((module) => module.getPayoutStats),
} as const satisfies OperationDescriptor;

/** Read a payout */
export const getPayout = {
  id: "getPayout",
  method: "GET",
  path: "/payouts/{payout_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [payoutId],
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
  checks: () => import("../checks/payouts.ts").then((module) => module.getPayout),
} as const satisfies OperationDescriptor;

/** Cancel a payout */
export const cancelPayout = {
  id: "cancelPayout",
  method: "POST",
  path: "/payouts/{payout_id}/cancel",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.cancelPayout),
} as const satisfies OperationDescriptor;

/** List what is in a payout */
export const listPayoutCommissions = {
  id: "listPayoutCommissions",
  method: "GET",
  path: "/payouts/{payout_id}/commissions",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    payoutId,
    limit,
    cursor,
    {
      name: "sort",
      property: "sort",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
      default: "created_at",
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
  checks: () => import("../checks/payouts.ts").then((module) => module.listPayoutCommissions),
} as const satisfies OperationDescriptor;

/** Mark a payout as completed */
export const completePayout = {
  id: "completePayout",
  method: "POST",
  path: "/payouts/{payout_id}/complete",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  replies: [
    ok2,
    badRequest4,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    unprocessableContent2,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.completePayout),
} as const satisfies OperationDescriptor;

/** Mark a payout as failed */
export const failPayout = {
  id: "failPayout",
  method: "POST",
  path: "/payouts/{payout_id}/fail",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.failPayout),
} as const satisfies OperationDescriptor;

/** Mark a payout as processing */
export const processPayout = {
  id: "processPayout",
  method: "POST",
  path: "/payouts/{payout_id}/processing",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  replies: [
    ok2,
    badRequest4,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    unprocessableContent2,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.processPayout),
} as const satisfies OperationDescriptor;

/** Retry a failed payout */
export const retryPayout = {
  id: "retryPayout",
  method: "POST",
  path: "/payouts/{payout_id}/retry",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.retryPayout),
} as const satisfies OperationDescriptor;

/** Schedule a payout */
export const schedulePayout = {
  id: "schedulePayout",
  method: "POST",
  path: "/payouts/{payout_id}/schedule",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/payouts.ts").then((module) => module.schedulePayout),
} as const satisfies OperationDescriptor;

/** Download a payout's statement */
export const getPayoutStatement = {
  id: "getPayoutStatement",
  method: "GET",
  path: "/payouts/{payout_id}/statement",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [payoutId],
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/pdf", kind: "binary" }],
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
  checks: () => import("../checks/payouts.ts").then((module) => module.getPayoutStatement),
} as const satisfies OperationDescriptor;
