// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  affiliateIdInQuery,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKey,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  conflictOfIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  conflictOfIdempotencyInProgressOrResourceInUse,
  contentTooLarge,
  created,
  currency,
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
  ok2,
  ok4,
  payoutId,
  programId,
  serviceUnavailable,
  sort,
  sort2,
  status,
  to,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReused,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/payouts.ts");

const batchId: ParameterDescriptor = {
  name: "batch_id",
  property: "batch_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const method: ParameterDescriptor = {
  name: "method",
  property: "method",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const scheduledBefore: ParameterDescriptor = {
  name: "scheduled_before",
  property: "scheduled_before",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const payoutBatchId: ParameterDescriptor = {
  name: "payout_batch_id",
  property: "payoutBatchId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

const payoutRequestId: ParameterDescriptor = {
  name: "payout_request_id",
  property: "payoutRequestId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List payouts */
export const listPayouts: OperationDescriptor = {
  id: "listPayouts",
  method: "GET",
  path: "/payouts",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    limit,
    cursor,
    sort,
    status,
    affiliateIdInQuery,
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
    badRequestOfInvalidCursor,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).listPayouts,
};

/** Create a payout */
export const createPayout: OperationDescriptor = {
  id: "createPayout",
  method: "POST",
  path: "/payouts",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notAcceptable,
    conflictOfIdempotencyInProgressOrResourceInUse,
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
  checks: async () => (await loadChecks()).createPayout,
};

/** List payout batches */
export const listPayoutBatches: OperationDescriptor = {
  id: "listPayoutBatches",
  method: "GET",
  path: "/payouts/batches",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, status, programId],
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
  checks: async () => (await loadChecks()).listPayoutBatches,
};

/** Create a batch of payouts */
export const createPayoutBatch: OperationDescriptor = {
  id: "createPayoutBatch",
  method: "POST",
  path: "/payouts/batches",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    created,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
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
  checks: async () => (await loadChecks()).createPayoutBatch,
};

/** Read a payout batch */
export const getPayoutBatch: OperationDescriptor = {
  id: "getPayoutBatch",
  method: "GET",
  path: "/payouts/batches/{payout_batch_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [payoutBatchId],
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
  checks: async () => (await loadChecks()).getPayoutBatch,
};

/** Cancel a whole batch */
export const cancelPayoutBatch: OperationDescriptor = {
  id: "cancelPayoutBatch",
  method: "POST",
  path: "/payouts/batches/{payout_batch_id}/cancel",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutBatchId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).cancelPayoutBatch,
};

/** Schedule a whole batch */
export const schedulePayoutBatch: OperationDescriptor = {
  id: "schedulePayoutBatch",
  method: "POST",
  path: "/payouts/batches/{payout_batch_id}/schedule",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutBatchId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).schedulePayoutBatch,
};

/** Mark up to 100 payouts as completed */
export const bulkCompletePayouts: OperationDescriptor = {
  id: "bulkCompletePayouts",
  method: "POST",
  path: "/payouts/bulk-complete",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).bulkCompletePayouts,
};

/** Mark up to 100 payouts as processing */
export const bulkProcessPayouts: OperationDescriptor = {
  id: "bulkProcessPayouts",
  method: "POST",
  path: "/payouts/bulk-processing",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).bulkProcessPayouts,
};

/** Export payouts as CSV */
export const exportPayouts: OperationDescriptor = {
  id: "exportPayouts",
  method: "GET",
  path: "/payouts/export",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [status, affiliateIdInQuery, programId, batchId, method, currency, from, to, scheduledBefore],
  replies: [
    ok4,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).exportPayouts,
};

/** List early-payout requests */
export const listPayoutRequests: OperationDescriptor = {
  id: "listPayoutRequests",
  method: "GET",
  path: "/payouts/requests",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, status, affiliateIdInQuery],
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
  checks: async () => (await loadChecks()).listPayoutRequests,
};

/** Grant an early payout */
export const approvePayoutRequest: OperationDescriptor = {
  id: "approvePayoutRequest",
  method: "POST",
  path: "/payouts/requests/{payout_request_id}/approve",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutRequestId, idempotencyKey],
  replies: [
    ok2,
    badRequestOfInvalidIdempotencyKey,
    unauthorized,
    forbidden,
    notFound2,
    notAcceptable,
    conflictOfIdempotencyInProgressOrInvalidStateTransition,
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
  checks: async () => (await loadChecks()).approvePayoutRequest,
};

/** Decline an early payout */
export const rejectPayoutRequest: OperationDescriptor = {
  id: "rejectPayoutRequest",
  method: "POST",
  path: "/payouts/requests/{payout_request_id}/reject",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutRequestId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).rejectPayoutRequest,
};

/** Sum payouts */
export const getPayoutStats: OperationDescriptor = {
  id: "getPayoutStats",
  method: "GET",
  path: "/payouts/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [],
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
  checks: async () => (await loadChecks()).getPayoutStats,
};

/** Read a payout */
export const getPayout: OperationDescriptor = {
  id: "getPayout",
  method: "GET",
  path: "/payouts/{payout_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [payoutId],
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
  checks: async () => (await loadChecks()).getPayout,
};

/** Cancel a payout */
export const cancelPayout: OperationDescriptor = {
  id: "cancelPayout",
  method: "POST",
  path: "/payouts/{payout_id}/cancel",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).cancelPayout,
};

/** List what is in a payout */
export const listPayoutCommissions: OperationDescriptor = {
  id: "listPayoutCommissions",
  method: "GET",
  path: "/payouts/{payout_id}/commissions",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [payoutId, limit, cursor, sort2],
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
  checks: async () => (await loadChecks()).listPayoutCommissions,
};

/** Mark a payout as completed */
export const completePayout: OperationDescriptor = {
  id: "completePayout",
  method: "POST",
  path: "/payouts/{payout_id}/complete",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).completePayout,
};

/** Mark a payout as failed */
export const failPayout: OperationDescriptor = {
  id: "failPayout",
  method: "POST",
  path: "/payouts/{payout_id}/fail",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).failPayout,
};

/** Mark a payout as processing */
export const processPayout: OperationDescriptor = {
  id: "processPayout",
  method: "POST",
  path: "/payouts/{payout_id}/processing",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).processPayout,
};

/** Retry a failed payout */
export const retryPayout: OperationDescriptor = {
  id: "retryPayout",
  method: "POST",
  path: "/payouts/{payout_id}/retry",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).retryPayout,
};

/** Schedule a payout */
export const schedulePayout: OperationDescriptor = {
  id: "schedulePayout",
  method: "POST",
  path: "/payouts/{payout_id}/schedule",
  security: [[{ scheme: "bearerAuth", scopes: ["payout-write"] }]],
  parameters: [payoutId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).schedulePayout,
};

/** Download a payout's statement */
export const getPayoutStatement: OperationDescriptor = {
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
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).getPayoutStatement,
};
