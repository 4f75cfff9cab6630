// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

const limit = {
  name: "limit",
  property: "limit",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
  default: 25,
} as const satisfies ParameterDescriptor;

const cursor = {
  name: "cursor",
  property: "cursor",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const status = {
  name: "status",
  property: "status",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const ok = {
  status: "200",
  name: "ok",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

const badRequest = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_cursor", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const unauthorized = {
  status: "401",
  name: "unauthorized",
  headers: [
    { name: "WWW-Authenticate", required: true },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["unauthorized"],
} as const satisfies ReplyDescriptor;

const forbidden = {
  status: "403",
  name: "forbidden",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["https_required", "insufficient_scope", "plan_upgrade_required", "wrong_environment"],
} as const satisfies ReplyDescriptor;

const notAcceptable = {
  status: "406",
  name: "notAcceptable",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["not_acceptable"],
} as const satisfies ReplyDescriptor;

const tooManyRequests = {
  status: "429",
  name: "tooManyRequests",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "Retry-After", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["rate_limited"],
} as const satisfies ReplyDescriptor;

const internalServerError = {
  status: "500",
  name: "internalServerError",
  headers: [{ name: "X-Request-Id", required: false }],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["internal_error"],
} as const satisfies ReplyDescriptor;

const serviceUnavailable = {
  status: "503",
  name: "serviceUnavailable",
  headers: [
    { name: "Retry-After", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["service_unavailable"],
} as const satisfies ReplyDescriptor;

const idempotencyKey = {
  name: "Idempotency-Key",
  property: "idempotency-key",
  in: "header",
  required: false,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const created = {
  status: "201",
  name: "created",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "Location", required: true },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

const badRequest2 = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_idempotency_key", "invalid_json", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const contentTooLarge = {
  status: "413",
  name: "contentTooLarge",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["payload_too_large"],
} as const satisfies ReplyDescriptor;

const unsupportedMediaType = {
  status: "415",
  name: "unsupportedMediaType",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["unsupported_media_type"],
} as const satisfies ReplyDescriptor;

const unprocessableContent = {
  status: "422",
  name: "unprocessableContent",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["idempotency_key_reused", "validation_failed"],
} as const satisfies ReplyDescriptor;

const programId = {
  name: "program_id",
  property: "programId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const badRequest3 = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const notFound = {
  status: "404",
  name: "notFound",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["not_found"],
} as const satisfies ReplyDescriptor;

const badRequest4 = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_json", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const unprocessableContent2 = {
  status: "422",
  name: "unprocessableContent",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["validation_failed"],
} as const satisfies ReplyDescriptor;

const ok2 = {
  status: "200",
  name: "ok",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

const badRequest5 = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_idempotency_key", "invalid_parameter"],
} as const satisfies ReplyDescriptor;

const conflict = {
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
  problemCodes: ["idempotency_in_progress", "invalid_state_transition"],
} as const satisfies ReplyDescriptor;

const unprocessableContent3 = {
  status: "422",
  name: "unprocessableContent",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["idempotency_key_reused"],
} as const satisfies ReplyDescriptor;

const noContent = {
  status: "204",
  name: "noContent",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

const conflict2 = {
  status: "409",
  name: "conflict",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "Retry-After", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["idempotency_in_progress"],
} as const satisfies ReplyDescriptor;

const sort = {
  name: "sort",
  property: "sort",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  default: "created_at",
} as const satisfies ParameterDescriptor;

const ruleId = {
  name: "rule_id",
  property: "ruleId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const tierId = {
  name: "tier_id",
  property: "tierId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

/** List programs */
export const listPrograms = {
  id: "listPrograms",
  method: "GET",
  path: "/programs",
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
      default: "-created_at",
    },
    status,
    {
      name: "search",
      property: "search",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
  ],
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
  checks: () => import("../checks/programs.ts").then((module) => module.listPrograms),
} as const satisfies OperationDescriptor;

/** Create a program */
export const createProgram = {
  id: "createProgram",
  method: "POST",
  path: "/programs",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequest2,
    unauthorized,
    forbidden,
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
      problemCodes: ["duplicate_resource", "idempotency_in_progress"],
    },
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.createProgram),
} as const satisfies OperationDescriptor;

/** Read a program */
export const getProgram = {
  id: "getProgram",
  method: "GET",
  path: "/programs/{program_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId],
  replies: [
    ok,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.getProgram),
} as const satisfies OperationDescriptor;

/** Change a program's terms */
export const updateProgram = {
  id: "updateProgram",
  method: "PATCH",
  path: "/programs/{program_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequest4,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    {
      status: "409",
      name: "conflict",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["invalid_state_transition", "resource_in_use"],
    },
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent2,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.updateProgram),
} as const satisfies OperationDescriptor;

/** Open a program */
export const activateProgram = {
  id: "activateProgram",
  method: "POST",
  path: "/programs/{program_id}/activate",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  replies: [
    ok2,
    badRequest5,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    unprocessableContent3,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.activateProgram),
} as const satisfies OperationDescriptor;

/** List a program's members */
export const listProgramAffiliates = {
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
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.listProgramAffiliates),
} as const satisfies OperationDescriptor;

/** Add an affiliate to a program */
export const addProgramAffiliate = {
  id: "addProgramAffiliate",
  method: "POST",
  path: "/programs/{program_id}/affiliates",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequest2,
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
      problemCodes: ["duplicate_resource", "idempotency_in_progress", "invalid_state_transition"],
    },
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.addProgramAffiliate),
} as const satisfies OperationDescriptor;

/** Take an affiliate out of a program */
export const removeProgramAffiliate = {
  id: "removeProgramAffiliate",
  method: "DELETE",
  path: "/programs/{program_id}/affiliates/{affiliate_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [
    programId,
    {
      name: "affiliate_id",
      property: "affiliateId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [
    noContent,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.removeProgramAffiliate),
} as const satisfies OperationDescriptor;

/** Archive a program */
export const archiveProgram = {
  id: "archiveProgram",
  method: "POST",
  path: "/programs/{program_id}/archive",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  replies: [
    ok2,
    badRequest5,
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
      problemCodes: ["idempotency_in_progress", "invalid_state_transition", "resource_in_use"],
    },
    unprocessableContent3,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.archiveProgram),
} as const satisfies OperationDescriptor;

/** Read a program's fraud policy */
export const getFraudPolicy = {
  id: "getFraudPolicy",
  method: "GET",
  path: "/programs/{program_id}/fraud-policy",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId],
  replies: [
    ok,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.getFraudPolicy),
} as const satisfies OperationDescriptor;

/** Set a program's fraud policy */
export const replaceFraudPolicy = {
  id: "replaceFraudPolicy",
  method: "PUT",
  path: "/programs/{program_id}/fraud-policy",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.replaceFraudPolicy),
} as const satisfies OperationDescriptor;

/** Pause a program */
export const pauseProgram = {
  id: "pauseProgram",
  method: "POST",
  path: "/programs/{program_id}/pause",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  replies: [
    ok2,
    badRequest5,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    unprocessableContent3,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.pauseProgram),
} as const satisfies OperationDescriptor;

/** List a program's rules */
export const listCommissionRules = {
  id: "listCommissionRules",
  method: "GET",
  path: "/programs/{program_id}/rules",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    programId,
    limit,
    cursor,
    sort,
    {
      name: "is_active",
      property: "is_active",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "boolean",
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
  checks: () => import("../checks/programs.ts").then((module) => module.listCommissionRules),
} as const satisfies OperationDescriptor;

/** Add a rule */
export const createCommissionRule = {
  id: "createCommissionRule",
  method: "POST",
  path: "/programs/{program_id}/rules",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.createCommissionRule),
} as const satisfies OperationDescriptor;

/** Try the rules on a conversion */
export const previewCommissionRules = {
  id: "previewCommissionRules",
  method: "POST",
  path: "/programs/{program_id}/rules/preview",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.previewCommissionRules),
} as const satisfies OperationDescriptor;

/** Read a rule */
export const getCommissionRule = {
  id: "getCommissionRule",
  method: "GET",
  path: "/programs/{program_id}/rules/{rule_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, ruleId],
  replies: [
    ok,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.getCommissionRule),
} as const satisfies OperationDescriptor;

/** Change a rule */
export const updateCommissionRule = {
  id: "updateCommissionRule",
  method: "PATCH",
  path: "/programs/{program_id}/rules/{rule_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, ruleId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequest4,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent2,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.updateCommissionRule),
} as const satisfies OperationDescriptor;

/** Remove a rule */
export const deleteCommissionRule = {
  id: "deleteCommissionRule",
  method: "DELETE",
  path: "/programs/{program_id}/rules/{rule_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, ruleId],
  replies: [
    noContent,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.deleteCommissionRule),
} as const satisfies OperationDescriptor;

/** List a program's tiers */
export const listTiers = {
  id: "listTiers",
  method: "GET",
  path: "/programs/{program_id}/tiers",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, limit, cursor, sort],
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
  checks: () => import("../checks/programs.ts").then((module) => module.listTiers),
} as const satisfies OperationDescriptor;

/** Add a tier */
export const createTier = {
  id: "createTier",
  method: "POST",
  path: "/programs/{program_id}/tiers",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict2,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.createTier),
} as const satisfies OperationDescriptor;

/** Restore the default tiers */
export const resetTiers = {
  id: "resetTiers",
  method: "POST",
  path: "/programs/{program_id}/tiers/reset",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, idempotencyKey],
  replies: [
    ok2,
    badRequest5,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict,
    unprocessableContent3,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/programs.ts").then((module) => module.resetTiers),
} as const satisfies OperationDescriptor;

/** Read a tier */
export const getTier = {
  id: "getTier",
  method: "GET",
  path: "/programs/{program_id}/tiers/{tier_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [programId, tierId],
  replies: [
    ok,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.getTier),
} as const satisfies OperationDescriptor;

/** Change a tier */
export const updateTier = {
  id: "updateTier",
  method: "PATCH",
  path: "/programs/{program_id}/tiers/{tier_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, tierId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequest4,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent2,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.updateTier),
} as const satisfies OperationDescriptor;

/** Remove a tier */
export const deleteTier = {
  id: "deleteTier",
  method: "DELETE",
  path: "/programs/{program_id}/tiers/{tier_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [programId, tierId],
  replies: [
    noContent,
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.deleteTier),
} as const satisfies OperationDescriptor;
