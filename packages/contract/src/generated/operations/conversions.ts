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

const linkId = {
  name: "link_id",
  property: "link_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const externalId = {
  name: "external_id",
  property: "external_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const source = {
  name: "source",
  property: "source",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const fraudDecision = {
  name: "fraud_decision",
  property: "fraud_decision",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const amountMin = {
  name: "amount_min",
  property: "amount_min",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
} as const satisfies ParameterDescriptor;

const amountMax = {
  name: "amount_max",
  property: "amount_max",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
} as const satisfies ParameterDescriptor;

const conversionId = {
  name: "conversion_id",
  property: "conversionId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

/** List conversions */
export const listConversions = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.listConversions),
} as const satisfies OperationDescriptor;

/** Record a conversion */
export const createConversion = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.createConversion),
} as const satisfies OperationDescriptor;

/** Approve up to 100 conversions */
export const bulkApproveConversions = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.bulkApproveConversions),
} as const satisfies OperationDescriptor;

/** Reject up to 100 conversions */
export const bulkRejectConversions = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.bulkRejectConversions),
} as const satisfies OperationDescriptor;

/** Export conversions as CSV */
export const exportConversions = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.exportConversions),
} as const satisfies OperationDescriptor;

/** Sum conversions */
export const getConversionStats = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.getConversionStats),
} as const satisfies OperationDescriptor;

/** Read a conversion */
export const getConversion = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.getConversion),
} as const satisfies OperationDescriptor;

/** Change a conversion's customer or metadata */
export const updateConversion = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.updateConversion),
} as const satisfies OperationDescriptor;

/** Approve a conversion */
export const approveConversion = {
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
      problemCodes: ["fraud_hold_active", "idempotency_in_progress", "invalid_state_transition"],
    },
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/conversions.ts").then((module) => module.approveConversion),
} as const satisfies OperationDescriptor;

/** Cancel a conversion */
export const cancelConversion = {
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
    notFound,
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
  checks: () => import("../checks/conversions.ts").then((module) => module.cancelConversion),
} as const satisfies OperationDescriptor;

/** Record a refund */
export const refundConversion = {
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
    notFound,
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
  checks: () => import("../checks/conversions.ts").then((module) => module.refundConversion),
} as const satisfies OperationDescriptor;

/** List a conversion's refunds */
export const listConversionRefunds = {
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
  checks: () => import("../checks/conversions.ts").then((module) => module.listConversionRefunds),
} as const satisfies OperationDescriptor;

/** Reject a conversion */
export const rejectConversion = {
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
    notFound,
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
  checks: () => import("../checks/conversions.ts").then((module) => module.rejectConversion),
} as const satisfies OperationDescriptor;
