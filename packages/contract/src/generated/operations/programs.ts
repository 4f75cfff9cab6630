// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import {
  affiliateIdInPath,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKey,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  badRequestOfInvalidJson,
  conflict as conflict2,
  conflictOfDuplicateResourceOrIdempotencyInProgress,
  conflictOfIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrInvalidStateTransition,
  conflictOfInvalidStateTransitionOrResourceInUse,
  contentTooLarge,
  created,
  cursor,
  forbidden,
  idempotencyKey,
  internalServerError,
  isActive,
  limit,
  noContent,
  notAcceptable,
  notFound,
  notFound2,
  ok,
  ok2,
  search,
  serviceUnavailable,
  sort,
  sort2,
  status,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReused,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unprocessableContentOfValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/programs.ts");

const programId: ParameterDescriptor = {
  name: "program_id",
  property: "programId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

const ruleId: ParameterDescriptor = {
  name: "rule_id",
  property: "ruleId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

const conflict: ReplyDescriptor = {
  status: "409",
  name: "conflict",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["invalid_state_transition"],
};

const tierId: ParameterDescriptor = {
  name: "tier_id",
  property: "tierId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List programs */
export const listPrograms: OperationDescriptor = {
  id: "listPrograms",
  method: "GET",
  path: "/programs",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, status, search],
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
  checks: async () => (await loadChecks()).listPrograms,
};

/** Create a program */
export const createProgram: OperationDescriptor = {
  id: "createProgram",
  method: "POST",
  path: "/programs",
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
  checks: async () => (await loadChecks()).createProgram,
};

/** Read a program */
export const getProgram: OperationDescriptor = {
  id: "getProgram",
  method: "GET",
  path: "/programs/{program_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId],
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
  checks: async () => (await loadChecks()).getProgram,
};

/** Change a program's terms */
export const updateProgram: OperationDescriptor = {
  id: "updateProgram",
  method: "PATCH",
  path: "/programs/{program_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId],
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
  checks: async () => (await loadChecks()).updateProgram,
};

/** Open a program */
export const activateProgram: OperationDescriptor = {
  id: "activateProgram",
  method: "POST",
  path: "/programs/{program_id}/activate",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
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
  checks: async () => (await loadChecks()).activateProgram,
};

/** List a program's members */
export const listProgramAffiliates: OperationDescriptor = {
  id: "listProgramAffiliates",
  method: "GET",
  path: "/programs/{program_id}/affiliates",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    programId,
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
      default: "-joined_at",
    },
    status,
    {
      name: "tier_id",
      property: "tier_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
  ],
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
  checks: async () => (await loadChecks()).listProgramAffiliates,
};

/** Add an affiliate to a program */
export const addProgramAffiliate: OperationDescriptor = {
  id: "addProgramAffiliate",
  method: "POST",
  path: "/programs/{program_id}/affiliates",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
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
      problemCodes: ["duplicate_resource", "idempotency_in_progress", "invalid_state_transition"],
    },
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).addProgramAffiliate,
};

/** Take an affiliate out of a program */
export const removeProgramAffiliate: OperationDescriptor = {
  id: "removeProgramAffiliate",
  method: "DELETE",
  path: "/programs/{program_id}/affiliates/{affiliate_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, affiliateIdInPath],
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
  checks: async () => (await loadChecks()).removeProgramAffiliate,
};

/** Archive a program */
export const archiveProgram: OperationDescriptor = {
  id: "archiveProgram",
  method: "POST",
  path: "/programs/{program_id}/archive",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  replies: [
    ok2,
    badRequestOfInvalidIdempotencyKey,
    unauthorized,
    forbidden,
    notFound2,
    notAcceptable,
    conflict2,
    unprocessableContentOfIdempotencyKeyReused,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).archiveProgram,
};

/** Read a program's fraud policy */
export const getFraudPolicy: OperationDescriptor = {
  id: "getFraudPolicy",
  method: "GET",
  path: "/programs/{program_id}/fraud-policy",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId],
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
  checks: async () => (await loadChecks()).getFraudPolicy,
};

/** Set a program's fraud policy */
export const replaceFraudPolicy: OperationDescriptor = {
  id: "replaceFraudPolicy",
  method: "PUT",
  path: "/programs/{program_id}/fraud-policy",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notFound2,
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
  checks: async () => (await loadChecks()).replaceFraudPolicy,
};

/** Pause a program */
export const pauseProgram: OperationDescriptor = {
  id: "pauseProgram",
  method: "POST",
  path: "/programs/{program_id}/pause",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
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
  checks: async () => (await loadChecks()).pauseProgram,
};

/** List a program's rules */
export const listCommissionRules: OperationDescriptor = {
  id: "listCommissionRules",
  method: "GET",
  path: "/programs/{program_id}/rules",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, limit, cursor, sort2, isActive],
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
  checks: async () => (await loadChecks()).listCommissionRules,
};

/** Add a rule */
export const createCommissionRule: OperationDescriptor = {
  id: "createCommissionRule",
  method: "POST",
  path: "/programs/{program_id}/rules",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
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
  checks: async () => (await loadChecks()).createCommissionRule,
};

/** Try the rules on a conversion */
export const previewCommissionRules: OperationDescriptor = {
  id: "previewCommissionRules",
  method: "POST",
  path: "/programs/{program_id}/rules/preview",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, idempotencyKey],
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
  checks: async () => (await loadChecks()).previewCommissionRules,
};

/** Read a rule */
export const getCommissionRule: OperationDescriptor = {
  id: "getCommissionRule",
  method: "GET",
  path: "/programs/{program_id}/rules/{rule_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, ruleId],
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
  checks: async () => (await loadChecks()).getCommissionRule,
};

/** Change a rule */
export const updateCommissionRule: OperationDescriptor = {
  id: "updateCommissionRule",
  method: "PATCH",
  path: "/programs/{program_id}/rules/{rule_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, ruleId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequestOfInvalidJson,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).updateCommissionRule,
};

/** Remove a rule */
export const deleteCommissionRule: OperationDescriptor = {
  id: "deleteCommissionRule",
  method: "DELETE",
  path: "/programs/{program_id}/rules/{rule_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, ruleId],
  replies: [
    noContent,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    conflict,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).deleteCommissionRule,
};

/** List a program's tiers */
export const listTiers: OperationDescriptor = {
  id: "listTiers",
  method: "GET",
  path: "/programs/{program_id}/tiers",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, limit, cursor, sort2],
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
  checks: async () => (await loadChecks()).listTiers,
};

/** Add a tier */
export const createTier: OperationDescriptor = {
  id: "createTier",
  method: "POST",
  path: "/programs/{program_id}/tiers",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
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
  checks: async () => (await loadChecks()).createTier,
};

/** Restore the default tiers */
export const resetTiers: OperationDescriptor = {
  id: "resetTiers",
  method: "POST",
  path: "/programs/{program_id}/tiers/reset",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
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
  checks: async () => (await loadChecks()).resetTiers,
};

/** Read a tier */
export const getTier: OperationDescriptor = {
  id: "getTier",
  method: "GET",
  path: "/programs/{program_id}/tiers/{tier_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, tierId],
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
  checks: async () => (await loadChecks()).getTier,
};

/** Change a tier */
export const updateTier: OperationDescriptor = {
  id: "updateTier",
  method: "PATCH",
  path: "/programs/{program_id}/tiers/{tier_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, tierId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequestOfInvalidJson,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).updateTier,
};

/** Remove a tier */
export const deleteTier: OperationDescriptor = {
  id: "deleteTier",
  method: "DELETE",
  path: "/programs/{program_id}/tiers/{tier_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, tierId],
  replies: [
    noContent,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    conflict,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).deleteTier,
};
