// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

export const limit = {
  name: "limit",
  property: "limit",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
  default: 25,
} as const satisfies ParameterDescriptor;

export const cursor = {
  name: "cursor",
  property: "cursor",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const sort = {
  name: "sort",
  property: "sort",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  default: "-created_at",
} as const satisfies ParameterDescriptor;

export const status = {
  name: "status",
  property: "status",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const programId = {
  name: "program_id",
  property: "program_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const search = {
  name: "search",
  property: "search",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const ok = {
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

export const badRequestOfInvalidCursor = {
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

export const unauthorized = {
  status: "401",
  name: "unauthorized",
  headers: [
    { name: "WWW-Authenticate", required: true },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["unauthorized"],
} as const satisfies ReplyDescriptor;

export const forbidden = {
  status: "403",
  name: "forbidden",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "WWW-Authenticate", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["https_required", "insufficient_scope", "plan_upgrade_required", "wrong_environment"],
} as const satisfies ReplyDescriptor;

export const notAcceptable = {
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

export const tooManyRequests = {
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

export const internalServerError = {
  status: "500",
  name: "internalServerError",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["internal_error"],
} as const satisfies ReplyDescriptor;

export const serviceUnavailable = {
  status: "503",
  name: "serviceUnavailable",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "Retry-After", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["service_unavailable"],
} as const satisfies ReplyDescriptor;

export const idempotencyKey = {
  name: "Idempotency-Key",
  property: "idempotency-key",
  in: "header",
  required: false,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const created = {
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

export const badRequestOfInvalidIdempotencyKeyOrInvalidJson = {
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

export const conflictOfDuplicateResourceOrIdempotencyInProgress = {
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
} as const satisfies ReplyDescriptor;

export const contentTooLarge = {
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

export const unsupportedMediaType = {
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

export const unprocessableContentOfIdempotencyKeyReusedOrValidationFailed = {
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

export const affiliateIdInPath = {
  name: "affiliate_id",
  property: "affiliateId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const badRequest = {
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

export const notFound = {
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

export const badRequestOfInvalidJson = {
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

export const unprocessableContentOfValidationFailed = {
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

export const noContent = {
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

export const conflictOfResourceInUse = {
  status: "409",
  name: "conflict",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["resource_in_use"],
} as const satisfies ReplyDescriptor;

export const ok2 = {
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

export const conflictOfIdempotencyInProgressOrInvalidStateTransition = {
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

export const conflictOfIdempotencyInProgress = {
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

export const level = {
  name: "level",
  property: "level",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
} as const satisfies ParameterDescriptor;

export const isActive = {
  name: "is_active",
  property: "is_active",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "boolean",
} as const satisfies ParameterDescriptor;

export const accepted = {
  status: "202",
  name: "accepted",
  headers: [
    { name: "Idempotent-Replayed", required: false },
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

export const created2 = {
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
  holdsSecret: true,
} as const satisfies ReplyDescriptor;

export const conflictOfInvalidStateTransitionOrResourceInUse = {
  status: "409",
  name: "conflict",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["invalid_state_transition", "resource_in_use"],
} as const satisfies ReplyDescriptor;

export const ok3 = {
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
  holdsSecret: true,
} as const satisfies ReplyDescriptor;

export const conflict = {
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
} as const satisfies ReplyDescriptor;

export const from = {
  name: "from",
  property: "from",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const to = {
  name: "to",
  property: "to",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const kind = {
  name: "kind",
  property: "kind",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const affiliateIdInQuery = {
  name: "affiliate_id",
  property: "affiliate_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const currency = {
  name: "currency",
  property: "currency",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const ok4 = {
  status: "200",
  name: "ok",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "text/csv", kind: "text" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

export const badRequestOfInvalidIdempotencyKey = {
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

export const unprocessableContentOfIdempotencyKeyReused = {
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

export const conflictOfIdempotencyInProgressOrResourceInUse = {
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
  problemCodes: ["idempotency_in_progress", "resource_in_use"],
} as const satisfies ReplyDescriptor;

export const payoutId = {
  name: "payout_id",
  property: "payoutId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const sort2 = {
  name: "sort",
  property: "sort",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  default: "created_at",
} as const satisfies ParameterDescriptor;
