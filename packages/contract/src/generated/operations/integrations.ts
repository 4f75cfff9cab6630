// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  accepted,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKey,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  badRequestOfInvalidJson,
  conflict,
  conflictOfDuplicateResourceOrIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  contentTooLarge,
  created,
  cursor,
  forbidden,
  idempotencyKey,
  internalServerError,
  kind,
  limit,
  noContent,
  notAcceptable,
  notFound,
  notFound2,
  ok,
  ok2,
  ok3,
  serviceUnavailable,
  sort,
  status,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReused,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unprocessableContentOfValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/integrations.ts");

const integrationId: ParameterDescriptor = {
  name: "integration_id",
  property: "integrationId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List integrations */
export const listIntegrations: OperationDescriptor = {
  id: "listIntegrations",
  method: "GET",
  path: "/integrations",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, kind, status],
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
  checks: async () => (await loadChecks()).listIntegrations,
};

/** Connect a store or provider */
export const createIntegration: OperationDescriptor = {
  id: "createIntegration",
  method: "POST",
  path: "/integrations",
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
  checks: async () => (await loadChecks()).createIntegration,
};

/** See what can be connected */
export const getIntegrationCatalog: OperationDescriptor = {
  id: "getIntegrationCatalog",
  method: "GET",
  path: "/integrations/catalog",
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
  checks: async () => (await loadChecks()).getIntegrationCatalog,
};

/** Read an integration */
export const getIntegration: OperationDescriptor = {
  id: "getIntegration",
  method: "GET",
  path: "/integrations/{integration_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [integrationId],
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
  checks: async () => (await loadChecks()).getIntegration,
};

/** Change an integration */
export const updateIntegration: OperationDescriptor = {
  id: "updateIntegration",
  method: "PATCH",
  path: "/integrations/{integration_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [integrationId],
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
  checks: async () => (await loadChecks()).updateIntegration,
};

/** Disconnect an integration */
export const disconnectIntegration: OperationDescriptor = {
  id: "disconnectIntegration",
  method: "DELETE",
  path: "/integrations/{integration_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [integrationId],
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
  checks: async () => (await loadChecks()).disconnectIntegration,
};

/** Rotate an integration's secret */
export const rotateIntegrationSecret: OperationDescriptor = {
  id: "rotateIntegrationSecret",
  method: "POST",
  path: "/integrations/{integration_id}/rotate",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [integrationId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok3,
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
  checks: async () => (await loadChecks()).rotateIntegrationSecret,
};

/** Fetch orders now */
export const syncIntegration: OperationDescriptor = {
  id: "syncIntegration",
  method: "POST",
  path: "/integrations/{integration_id}/sync",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [integrationId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    accepted,
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
  checks: async () => (await loadChecks()).syncIntegration,
};

/** List a connection's runs */
export const listIntegrationSyncs: OperationDescriptor = {
  id: "listIntegrationSyncs",
  method: "GET",
  path: "/integrations/{integration_id}/syncs",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [integrationId, limit, cursor, sort, status],
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
  checks: async () => (await loadChecks()).listIntegrationSyncs,
};

/** Follow a run */
export const getIntegrationSync: OperationDescriptor = {
  id: "getIntegrationSync",
  method: "GET",
  path: "/integrations/{integration_id}/syncs/{sync_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    integrationId,
    {
      name: "sync_id",
      property: "syncId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
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
  checks: async () => (await loadChecks()).getIntegrationSync,
};

/** Try a connection */
export const testIntegration: OperationDescriptor = {
  id: "testIntegration",
  method: "POST",
  path: "/integrations/{integration_id}/test",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [integrationId, idempotencyKey],
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
  checks: async () => (await loadChecks()).testIntegration,
};
