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

const sort = {
  name: "sort",
  property: "sort",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  default: "-created_at",
} as const satisfies ParameterDescriptor;

const affiliateId = {
  name: "affiliate_id",
  property: "affiliate_id",
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

const fraudReviewId = {
  name: "fraud_review_id",
  property: "fraudReviewId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

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

/** List trusted affiliates */
export const listFraudAllowlist = {
  id: "listFraudAllowlist",
  method: "GET",
  path: "/fraud/allowlist",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, affiliateId],
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
  checks: () => import("../checks/fraud.ts").then((module) => module.listFraudAllowlist),
} as const satisfies OperationDescriptor;

/** Trust an affiliate */
export const createAllowlistEntry = {
  id: "createAllowlistEntry",
  method: "POST",
  path: "/fraud/allowlist",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
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
    },
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
  checks: () => import("../checks/fraud.ts").then((module) => module.createAllowlistEntry),
} as const satisfies OperationDescriptor;

/** Stop trusting an affiliate */
export const deleteAllowlistEntry = {
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
    {
      status: "204",
      name: "noContent",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [],
      problemCodes: [],
    },
    badRequest3,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/fraud.ts").then((module) => module.deleteAllowlistEntry),
} as const satisfies OperationDescriptor;

/** List fraud reviews */
export const listFraudReviews = {
  id: "listFraudReviews",
  method: "GET",
  path: "/fraud/reviews",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    limit,
    cursor,
    sort,
    {
      name: "status",
      property: "status",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    affiliateId,
    {
      name: "program_id",
      property: "program_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
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
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/fraud.ts").then((module) => module.listFraudReviews),
} as const satisfies OperationDescriptor;

/** Read a fraud review */
export const getFraudReview = {
  id: "getFraudReview",
  method: "GET",
  path: "/fraud/reviews/{fraud_review_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [fraudReviewId],
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
  checks: () => import("../checks/fraud.ts").then((module) => module.getFraudReview),
} as const satisfies OperationDescriptor;

/** Clear a held conversion */
export const approveFraudReview = {
  id: "approveFraudReview",
  method: "POST",
  path: "/fraud/reviews/{fraud_review_id}/approve",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [fraudReviewId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
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
  checks: () => import("../checks/fraud.ts").then((module) => module.approveFraudReview),
} as const satisfies OperationDescriptor;

/** Confirm a fraud */
export const rejectFraudReview = {
  id: "rejectFraudReview",
  method: "POST",
  path: "/fraud/reviews/{fraud_review_id}/reject",
  security: [[{ scheme: "bearerAuth", scopes: ["conversion-write"] }]],
  parameters: [fraudReviewId, idempotencyKey],
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
  checks: () => import("../checks/fraud.ts").then((module) => module.rejectFraudReview),
} as const satisfies OperationDescriptor;
