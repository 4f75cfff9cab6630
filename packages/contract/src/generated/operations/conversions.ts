// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  affiliateIdInQuery,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKey,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  badRequestOfInvalidJson,
  conflictOfDuplicateResourceOrIdempotencyInProgress,
  conflictOfIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
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
  programId,
  search,
  serviceUnavailable,
  sort,
  status,
  to,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReused,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unprocessableContentOfValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/conversions.ts");

const linkId: ParameterDescriptor = {
  name: "link_id",
  property: "link_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const externalId: ParameterDescriptor = {
  name: "external_id",
  property: "external_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const source: ParameterDescriptor = {
  name: "source",
  property: "source",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const fraudDecision: ParameterDescriptor = {
  name: "fraud_decision",
  property: "fraud_decision",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const amountMin: ParameterDescriptor = {
  name: "amount_min",
  property: "amount_min",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
};

const amountMax: ParameterDescriptor = {
  name: "amount_max",
  property: "amount_max",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
};

const conversionId: ParameterDescriptor = {
  name: "conversion_id",
  property: "conversionId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List conversions */
export const listConversions: OperationDescriptor = {
  id: "listConversions",
  method: "GET",
  path: "/conversions",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
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
      default: "-converted_at",
    },
    status,
    affiliateIdInQuery,
    programId,
    linkId,
    externalId,
    source,
    fraudDecision,
    from,
    to,
    currency,
    amountMin,
    amountMax,
    search,
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
  checks: async () => (await loadChecks()).listConversions,
};

/** Record a conversion */
export const createConversion: OperationDescriptor = {
  id: "createConversion",
  method: "POST",
  path: "/conversions",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notAcceptable,
    conflictOfDuplicateResourceOrIdempotencyInProgress,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).createConversion,
};

/** Approve up to 100 conversions */
export const bulkApproveConversions: OperationDescriptor = {
  id: "bulkApproveConversions",
  method: "POST",
  path: "/conversions/bulk-approve",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
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
  checks: async () => (await loadChecks()).bulkApproveConversions,
};

/** Reject up to 100 conversions */
export const bulkRejectConversions: OperationDescriptor = {
  id: "bulkRejectConversions",
  method: "POST",
  path: "/conversions/bulk-reject",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
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
  checks: async () => (await loadChecks()).bulkRejectConversions,
};

/** Export conversions as CSV */
export const exportConversions: OperationDescriptor = {
  id: "exportConversions",
  method: "GET",
  path: "/conversions/export",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    status,
    affiliateIdInQuery,
    programId,
    linkId,
    externalId,
    source,
    fraudDecision,
    from,
    to,
    currency,
    amountMin,
    amountMax,
    search,
  ],
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
  checks: async () => (await loadChecks()).exportConversions,
};

/** Sum conversions */
export const getConversionStats: OperationDescriptor = {
  id: "getConversionStats",
  method: "GET",
  path: "/conversions/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [from, to, programId, affiliateIdInQuery],
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
  checks: async () => (await loadChecks()).getConversionStats,
};

/** Read a conversion */
export const getConversion: OperationDescriptor = {
  id: "getConversion",
  method: "GET",
  path: "/conversions/{conversion_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [conversionId],
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
  checks: async () => (await loadChecks()).getConversion,
};

/** Change a conversion's customer or metadata */
export const updateConversion: OperationDescriptor = {
  id: "updateConversion",
  method: "PATCH",
  path: "/conversions/{conversion_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [conversionId],
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
  checks: async () => (await loadChecks()).updateConversion,
};

/** Approve a conversion */
export const approveConversion: OperationDescriptor = {
  id: "approveConversion",
  method: "POST",
  path: "/conversions/{conversion_id}/approve",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [conversionId, idempotencyKey],
  replies: [
    ok2,
    badRequestOfInvalidIdempotencyKey,
    unauthorized,
    forbidden,
    notFound2,
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
      problemCodes: ["fraud_hold_active", "idempotency_in_progress", "invalid_state_transition"],
    },
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).approveConversion,
};

/** Cancel a conversion */
export const cancelConversion: OperationDescriptor = {
  id: "cancelConversion",
  method: "POST",
  path: "/conversions/{conversion_id}/cancel",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [conversionId, idempotencyKey],
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
  checks: async () => (await loadChecks()).cancelConversion,
};

/** Record a refund */
export const refundConversion: OperationDescriptor = {
  id: "refundConversion",
  method: "POST",
  path: "/conversions/{conversion_id}/refund",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [conversionId, idempotencyKey],
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
  checks: async () => (await loadChecks()).refundConversion,
};

/** List a conversion's refunds */
export const listConversionRefunds: OperationDescriptor = {
  id: "listConversionRefunds",
  method: "GET",
  path: "/conversions/{conversion_id}/refunds",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [conversionId, limit, cursor, sort],
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
  checks: async () => (await loadChecks()).listConversionRefunds,
};

/** Reject a conversion */
export const rejectConversion: OperationDescriptor = {
  id: "rejectConversion",
  method: "POST",
  path: "/conversions/{conversion_id}/reject",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [conversionId, idempotencyKey],
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
  checks: async () => (await loadChecks()).rejectConversion,
};
