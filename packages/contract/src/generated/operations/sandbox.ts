// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import {
  badRequestOfInvalidIdempotencyKey,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  conflictOfIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  conflictOfIdempotencyInProgressOrResourceInUse,
  contentTooLarge,
  forbidden,
  idempotencyKey,
  internalServerError,
  notAcceptable,
  notFound2,
  ok2,
  payoutId,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReused,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/sandbox.ts");

/** Advance the clock */
export const advanceSandboxClock: OperationDescriptor = {
  id: "advanceSandboxClock",
  method: "POST",
  path: "/sandbox/clock/advance",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  servers: [{ url: "https://sandbox.heldsway.com/v1" }],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
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
  checks: async () => (await loadChecks()).advanceSandboxClock,
};

/** Let the rail answer */
export const settleSandboxPayout: OperationDescriptor = {
  id: "settleSandboxPayout",
  method: "POST",
  path: "/sandbox/payouts/{payout_id}/settle",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  servers: [{ url: "https://sandbox.heldsway.com/v1" }],
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
  checks: async () => (await loadChecks()).settleSandboxPayout,
};

/** Change the plan */
export const changeSandboxPlan: OperationDescriptor = {
  id: "changeSandboxPlan",
  method: "POST",
  path: "/sandbox/plan",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  servers: [{ url: "https://sandbox.heldsway.com/v1" }],
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
  checks: async () => (await loadChecks()).changeSandboxPlan,
};

/** Put the sandbox back */
export const resetSandbox: OperationDescriptor = {
  id: "resetSandbox",
  method: "POST",
  path: "/sandbox/reset",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  servers: [{ url: "https://sandbox.heldsway.com/v1" }],
  parameters: [idempotencyKey],
  replies: [
    ok2,
    badRequestOfInvalidIdempotencyKey,
    unauthorized,
    forbidden,
    notAcceptable,
    conflictOfIdempotencyInProgressOrResourceInUse,
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).resetSandbox,
};
