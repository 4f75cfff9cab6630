// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  affiliateIdInQuery,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  conflictOfDuplicateResourceOrIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  contentTooLarge,
  created,
  cursor,
  forbidden,
  idempotencyKey,
  internalServerError,
  limit,
  noContent,
  notAcceptable,
  notFound,
  notFound2,
  ok,
  ok2,
  programId,
  serviceUnavailable,
  sort,
  status,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/fraud.ts");

const fraudReviewId: ParameterDescriptor = {
  name: "fraud_review_id",
  property: "fraudReviewId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List trusted affiliates */
export const listFraudAllowlist: OperationDescriptor = {
  id: "listFraudAllowlist",
  method: "GET",
  path: "/fraud/allowlist",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, affiliateIdInQuery],
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
  checks: async () => (await loadChecks()).listFraudAllowlist,
};

/** Trust an affiliate */
export const createAllowlistEntry: OperationDescriptor = {
  id: "createAllowlistEntry",
  method: "POST",
  path: "/fraud/allowlist",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
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
  checks: async () => (await loadChecks()).createAllowlistEntry,
};

/** Stop trusting an affiliate */
export const deleteAllowlistEntry: OperationDescriptor = {
  id: "deleteAllowlistEntry",
  method: "DELETE",
  path: "/fraud/allowlist/{allowlist_entry_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [
    {
      name: "allowlist_entry_id",
      property: "allowlistEntryId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
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
  checks: async () => (await loadChecks()).deleteAllowlistEntry,
};

/** List fraud reviews */
export const listFraudReviews: OperationDescriptor = {
  id: "listFraudReviews",
  method: "GET",
  path: "/fraud/reviews",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    limit,
    cursor,
    sort,
    status,
    affiliateIdInQuery,
    programId,
    {
      name: "signal",
      property: "signal",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "score_min",
      property: "score_min",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
    },
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
  checks: async () => (await loadChecks()).listFraudReviews,
};

/** Read a fraud review */
export const getFraudReview: OperationDescriptor = {
  id: "getFraudReview",
  method: "GET",
  path: "/fraud/reviews/{fraud_review_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [fraudReviewId],
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
  checks: async () => (await loadChecks()).getFraudReview,
};

/** Clear a held conversion */
export const approveFraudReview: OperationDescriptor = {
  id: "approveFraudReview",
  method: "POST",
  path: "/fraud/reviews/{fraud_review_id}/approve",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [fraudReviewId, idempotencyKey],
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
  checks: async () => (await loadChecks()).approveFraudReview,
};

/** Confirm a fraud */
export const rejectFraudReview: OperationDescriptor = {
  id: "rejectFraudReview",
  method: "POST",
  path: "/fraud/reviews/{fraud_review_id}/reject",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [fraudReviewId, idempotencyKey],
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
  checks: async () => (await loadChecks()).rejectFraudReview,
};
