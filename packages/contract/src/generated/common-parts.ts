// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

export const limit: ParameterDescriptor = {
  name: "limit",
  property: "limit",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
  default: 25,
};

export const cursor: ParameterDescriptor = {
  name: "cursor",
  property: "cursor",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const sort: ParameterDescriptor = {
  name: "sort",
  property: "sort",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  default: "-created_at",
};

export const status: ParameterDescriptor = {
  name: "status",
  property: "status",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const programId: ParameterDescriptor = {
  name: "program_id",
  property: "program_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const search: ParameterDescriptor = {
  name: "search",
  property: "search",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const ok: ReplyDescriptor = {
  status: "200",
  name: "ok",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
};

export const badRequestOfInvalidCursor: ReplyDescriptor = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_cursor", "invalid_parameter"],
};

export const unauthorized: ReplyDescriptor = {
  status: "401",
  name: "unauthorized",
  headers: [
    { name: "WWW-Authenticate", required: true },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["unauthorized"],
};

export const forbidden: ReplyDescriptor = {
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
};

export const notAcceptable: ReplyDescriptor = {
  status: "406",
  name: "notAcceptable",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["not_acceptable"],
};

export const tooManyRequests: ReplyDescriptor = {
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
};

export const internalServerError: ReplyDescriptor = {
  status: "500",
  name: "internalServerError",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["internal_error"],
};

export const serviceUnavailable: ReplyDescriptor = {
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
};

export const idempotencyKey: ParameterDescriptor = {
  name: "Idempotency-Key",
  property: "idempotency-key",
  in: "header",
  required: false,
  style: "simple",
  explode: false,
  shape: "string",
};

export const created: ReplyDescriptor = {
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
};

export const badRequestOfInvalidIdempotencyKeyOrInvalidJson: ReplyDescriptor = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_idempotency_key", "invalid_json", "invalid_parameter"],
};

export const conflictOfDuplicateResourceOrIdempotencyInProgress: ReplyDescriptor = {
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
};

export const contentTooLarge: ReplyDescriptor = {
  status: "413",
  name: "contentTooLarge",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["payload_too_large"],
};

export const unsupportedMediaType: ReplyDescriptor = {
  status: "415",
  name: "unsupportedMediaType",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["unsupported_media_type"],
};

export const unprocessableContentOfIdempotencyKeyReusedOrValidationFailed: ReplyDescriptor = {
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
};

export const affiliateIdInPath: ParameterDescriptor = {
  name: "affiliate_id",
  property: "affiliateId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

export const badRequest: ReplyDescriptor = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_parameter"],
};

export const notFound: ReplyDescriptor = {
  status: "404",
  name: "notFound",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["not_found"],
};

export const badRequestOfInvalidJson: ReplyDescriptor = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_json", "invalid_parameter"],
};

export const unprocessableContentOfValidationFailed: ReplyDescriptor = {
  status: "422",
  name: "unprocessableContent",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["validation_failed"],
};

export const noContent: ReplyDescriptor = {
  status: "204",
  name: "noContent",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [],
  problemCodes: [],
};

export const conflictOfResourceInUse: ReplyDescriptor = {
  status: "409",
  name: "conflict",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["resource_in_use"],
};

export const ok2: ReplyDescriptor = {
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
};

export const notFound2: ReplyDescriptor = {
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
};

export const conflictOfIdempotencyInProgressOrInvalidStateTransition: ReplyDescriptor = {
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
};

export const conflictOfIdempotencyInProgress: ReplyDescriptor = {
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
};

export const level: ParameterDescriptor = {
  name: "level",
  property: "level",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
};

export const isActive: ParameterDescriptor = {
  name: "is_active",
  property: "is_active",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "boolean",
};

export const accepted: ReplyDescriptor = {
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
};

export const created2: ReplyDescriptor = {
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
};

export const conflictOfInvalidStateTransitionOrResourceInUse: ReplyDescriptor = {
  status: "409",
  name: "conflict",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["invalid_state_transition", "resource_in_use"],
};

export const ok3: ReplyDescriptor = {
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
};

export const conflict: ReplyDescriptor = {
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
};

export const from: ParameterDescriptor = {
  name: "from",
  property: "from",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const to: ParameterDescriptor = {
  name: "to",
  property: "to",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const kind: ParameterDescriptor = {
  name: "kind",
  property: "kind",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const affiliateIdInQuery: ParameterDescriptor = {
  name: "affiliate_id",
  property: "affiliate_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const currency: ParameterDescriptor = {
  name: "currency",
  property: "currency",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const ok4: ReplyDescriptor = {
  status: "200",
  name: "ok",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "text/csv", kind: "text" }],
  problemCodes: [],
};

export const badRequestOfInvalidIdempotencyKey: ReplyDescriptor = {
  status: "400",
  name: "badRequest",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["bad_request", "invalid_idempotency_key", "invalid_parameter"],
};

export const unprocessableContentOfIdempotencyKeyReused: ReplyDescriptor = {
  status: "422",
  name: "unprocessableContent",
  headers: [
    { name: "RateLimit", required: false },
    { name: "RateLimit-Policy", required: false },
    { name: "X-Request-Id", required: false },
  ],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: ["idempotency_key_reused"],
};

export const conflictOfIdempotencyInProgressOrResourceInUse: ReplyDescriptor = {
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
};

export const payoutId: ParameterDescriptor = {
  name: "payout_id",
  property: "payoutId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

export const sort2: ParameterDescriptor = {
  name: "sort",
  property: "sort",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  default: "created_at",
};
