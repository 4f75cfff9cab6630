// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  badRequestOfInvalidJson,
  conflict,
  conflictOfIdempotencyInProgress,
  conflictOfInvalidStateTransitionOrResourceInUse,
  conflictOfResourceInUse,
  contentTooLarge,
  created2,
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
  ok3,
  serviceUnavailable,
  sort,
  status,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unprocessableContentOfValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/api-keys.ts");

const apiKeyId: ParameterDescriptor = {
  name: "api_key_id",
  property: "apiKeyId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List API keys */
export const listApiKeys: OperationDescriptor = {
  id: "listApiKeys",
  method: "GET",
  path: "/api-keys",
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
  checks: async () => (await loadChecks()).listApiKeys,
};

/** Create an API key */
export const createApiKey: OperationDescriptor = {
  id: "createApiKey",
  method: "POST",
  path: "/api-keys",
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
  checks: async () => (await loadChecks()).createApiKey,
};

/** Read an API key */
export const getApiKey: OperationDescriptor = {
  id: "getApiKey",
  method: "GET",
  path: "/api-keys/{api_key_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [apiKeyId],
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
  checks: async () => (await loadChecks()).getApiKey,
};

/** Rename a key or change its scopes */
export const updateApiKey: OperationDescriptor = {
  id: "updateApiKey",
  method: "PATCH",
  path: "/api-keys/{api_key_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [apiKeyId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequestOfInvalidJson,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflictOfInvalidStateTransitionOrResourceInUse,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).updateApiKey,
};

/** Revoke an API key */
export const revokeApiKey: OperationDescriptor = {
  id: "revokeApiKey",
  method: "DELETE",
  path: "/api-keys/{api_key_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [apiKeyId],
  replies: [
    noContent,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    conflictOfResourceInUse,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).revokeApiKey,
};

/** Rotate an API key */
export const rotateApiKey: OperationDescriptor = {
  id: "rotateApiKey",
  method: "POST",
  path: "/api-keys/{api_key_id}/rotate",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [apiKeyId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok3,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notFound2,
    notAcceptable,
    conflict,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).rotateApiKey,
};
