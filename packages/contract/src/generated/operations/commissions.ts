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
  contentTooLarge,
  created,
  currency,
  cursor,
  forbidden,
  from,
  idempotencyKey,
  internalServerError,
  kind,
  level,
  limit,
  notAcceptable,
  notFound,
  notFound2,
  ok,
  ok2,
  ok4,
  programId,
  serviceUnavailable,
  sort,
  status,
  to,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReused,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/commissions.ts");

const conversionId: ParameterDescriptor = {
  name: "conversion_id",
  property: "conversion_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const payoutId: ParameterDescriptor = {
  name: "payout_id",
  property: "payout_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const availableBefore: ParameterDescriptor = {
  name: "available_before",
  property: "available_before",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

const commissionId: ParameterDescriptor = {
  name: "commission_id",
  property: "commissionId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List commissions */
export const listCommissions: OperationDescriptor = {
  id: "listCommissions",
  method: "GET",
  path: "/commissions",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    limit,
    cursor,
    sort,
    status,
    kind,
    affiliateIdInQuery,
    programId,
    conversionId,
    payoutId,
    level,
    currency,
    from,
    to,
    availableBefore,
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
  checks: async () => (await loadChecks()).listCommissions,
};

/** Add a bonus or a correction */
export const createCommission: OperationDescriptor = {
  id: "createCommission",
  method: "POST",
  path: "/commissions",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
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
  checks: async () => (await loadChecks()).createCommission,
};

/** Approve up to 100 commissions */
export const bulkApproveCommissions: OperationDescriptor = {
  id: "bulkApproveCommissions",
  method: "POST",
  path: "/commissions/bulk-approve",
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
  checks: async () => (await loadChecks()).bulkApproveCommissions,
};

/** Export commissions as CSV */
export const exportCommissions: OperationDescriptor = {
  id: "exportCommissions",
  method: "GET",
  path: "/commissions/export",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    status,
    kind,
    affiliateIdInQuery,
    programId,
    conversionId,
    payoutId,
    level,
    currency,
    from,
    to,
    availableBefore,
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
  checks: async () => (await loadChecks()).exportCommissions,
};

/** Sum the ledger */
export const getCommissionStats: OperationDescriptor = {
  id: "getCommissionStats",
  method: "GET",
  path: "/commissions/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, affiliateIdInQuery],
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
  checks: async () => (await loadChecks()).getCommissionStats,
};

/** Read a commission */
export const getCommission: OperationDescriptor = {
  id: "getCommission",
  method: "GET",
  path: "/commissions/{commission_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [commissionId],
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
  checks: async () => (await loadChecks()).getCommission,
};

/** Approve a commission */
export const approveCommission: OperationDescriptor = {
  id: "approveCommission",
  method: "POST",
  path: "/commissions/{commission_id}/approve",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [commissionId, idempotencyKey],
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
  checks: async () => (await loadChecks()).approveCommission,
};

/** Hold a commission */
export const holdCommission: OperationDescriptor = {
  id: "holdCommission",
  method: "POST",
  path: "/commissions/{commission_id}/hold",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [commissionId, idempotencyKey],
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
  checks: async () => (await loadChecks()).holdCommission,
};

/** Release a held commission */
export const releaseCommission: OperationDescriptor = {
  id: "releaseCommission",
  method: "POST",
  path: "/commissions/{commission_id}/release",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [commissionId, idempotencyKey],
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
  checks: async () => (await loadChecks()).releaseCommission,
};

/** Reverse a commission */
export const reverseCommission: OperationDescriptor = {
  id: "reverseCommission",
  method: "POST",
  path: "/commissions/{commission_id}/reverse",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [commissionId, idempotencyKey],
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
  checks: async () => (await loadChecks()).reverseCommission,
};
