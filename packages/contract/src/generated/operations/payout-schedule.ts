// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import {
  badRequest,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  conflictOfIdempotencyInProgress,
  contentTooLarge,
  forbidden,
  idempotencyKey,
  internalServerError,
  notAcceptable,
  ok,
  ok2,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/payout-schedule.ts");

/** Read the payout schedule */
export const getPayoutSchedule: OperationDescriptor = {
  id: "getPayoutSchedule",
  method: "GET",
  path: "/payout-schedule",
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
  checks: async () => (await loadChecks()).getPayoutSchedule,
};

/** Set the payout schedule */
export const replacePayoutSchedule: OperationDescriptor = {
  id: "replacePayoutSchedule",
  method: "PUT",
  path: "/payout-schedule",
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
  checks: async () => (await loadChecks()).replacePayoutSchedule,
};
