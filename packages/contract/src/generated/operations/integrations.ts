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

const integrationId = {
  name: "integration_id",
  property: "integrationId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

/** List integrations */
export const listIntegrations = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.listIntegrations),
} as const satisfies OperationDescriptor;

/** Connect a store or provider */
export const createIntegration = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.createIntegration),
} as const satisfies OperationDescriptor;

/** See what can be connected */
export const getIntegrationCatalog = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.getIntegrationCatalog),
} as const satisfies OperationDescriptor;

/** Read an integration */
export const getIntegration = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.getIntegration),
} as const satisfies OperationDescriptor;

/** Change an integration */
export const updateIntegration = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.updateIntegration),
} as const satisfies OperationDescriptor;

/** Disconnect an integration */
export const disconnectIntegration = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.disconnectIntegration),
} as const satisfies OperationDescriptor;

/** Rotate an integration's secret */
export const rotateIntegrationSecret = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.rotateIntegrationSecret),
} as const satisfies OperationDescriptor;

/** Fetch orders now */
export const syncIntegration = {
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
    notFound,
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
  checks: () => import("../checks/integrations.ts").then((module) => module.syncIntegration),
} as const satisfies OperationDescriptor;

/** List a connection's runs */
export const listIntegrationSyncs = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.listIntegrationSyncs),
} as const satisfies OperationDescriptor;

/** Follow a run */
export const getIntegrationSync = {
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
  checks: () => import("../checks/integrations.ts").then((module) => module.getIntegrationSync),
} as const satisfies OperationDescriptor;

/** Try a connection */
export const testIntegration = {
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
    notFound,
    notAcceptable,
    conflictOfIdempotencyInProgressOrInvalidStateTransition,
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/integrations.ts").then((module) => module.testIntegration),
} as const satisfies OperationDescriptor;
