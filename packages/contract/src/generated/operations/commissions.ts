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

const conversionId = {
  name: "conversion_id",
  property: "conversion_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const payoutId = {
  name: "payout_id",
  property: "payout_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const availableBefore = {
  name: "available_before",
  property: "available_before",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const commissionId = {
  name: "commission_id",
  property: "commissionId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

/** List commissions */
export const listCommissions = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.listCommissions),
} as const satisfies OperationDescriptor;

/** Add a bonus or a correction */
export const createCommission = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.createCommission),
} as const satisfies OperationDescriptor;

/** Approve up to 100 commissions */
export const bulkApproveCommissions = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.bulkApproveCommissions),
} as const satisfies OperationDescriptor;

/** Export commissions as CSV */
export const exportCommissions = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.exportCommissions),
} as const satisfies OperationDescriptor;

/** Sum the ledger */
export const getCommissionStats = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.getCommissionStats),
} as const satisfies OperationDescriptor;

/** Read a commission */
export const getCommission = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.getCommission),
} as const satisfies OperationDescriptor;

/** Approve a commission */
export const approveCommission = {
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
    notFound,
    notAcceptable,
    conflictOfIdempotencyInProgressOrInvalidStateTransition,
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/commissions.ts").then((module) => module.approveCommission),
} as const satisfies OperationDescriptor;

/** Hold a commission */
export const holdCommission = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.holdCommission),
} as const satisfies OperationDescriptor;

/** Release a held commission */
export const releaseCommission = {
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
    notFound,
    notAcceptable,
    conflictOfIdempotencyInProgressOrInvalidStateTransition,
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/commissions.ts").then((module) => module.releaseCommission),
} as const satisfies OperationDescriptor;

/** Reverse a commission */
export const reverseCommission = {
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
  checks: () => import("../checks/commissions.ts").then((module) => module.reverseCommission),
} as const satisfies OperationDescriptor;
