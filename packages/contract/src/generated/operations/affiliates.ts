// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

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

const affiliateId = {
  name: "affiliate_id",
  property: "affiliateId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

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

/** List affiliates */
export const listAffiliates = {
  id: "listAffiliates",
  method: "GET",
  path: "/affiliates",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    {
      name: "limit",
      property: "limit",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
      default: 25,
    },
    {
      name: "cursor",
      property: "cursor",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
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
    {
      name: "status",
      property: "status",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
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
      name: "parent_affiliate_id",
      property: "parent_affiliate_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "search",
      property: "search",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "email",
      property: "email",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "referral_code",
      property: "referral_code",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "tag",
      property: "tag",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "created_after",
      property: "created_after",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "created_before",
      property: "created_before",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
  ],
  replies: [
    ok,
    {
      status: "400",
      name: "badRequest",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["bad_request", "invalid_cursor", "invalid_parameter"],
    },
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/affiliates.ts").then((module) => module.listAffiliates),
} as const satisfies OperationDescriptor;

/** Create an affiliate */
export const createAffiliate = {
  id: "createAffiliate",
  method: "POST",
  path: "/affiliates",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [
    {
      name: "Idempotency-Key",
      property: "idempotency-key",
      in: "header",
      required: false,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
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
    {
      status: "400",
      name: "badRequest",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["bad_request", "invalid_idempotency_key", "invalid_json", "invalid_parameter"],
    },
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
    {
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
    },
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/affiliates.ts").then((module) => module.createAffiliate),
} as const satisfies OperationDescriptor;

/** Read an affiliate */
export const getAffiliate = {
  id: "getAffiliate",
  method: "GET",
  path: "/affiliates/{affiliate_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [affiliateId],
  replies: [
    ok,
    {
      status: "400",
      name: "badRequest",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["bad_request", "invalid_parameter"],
    },
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/affiliates.ts").then((module) => module.getAffiliate),
} as const satisfies OperationDescriptor;

/** Change an affiliate's profile */
export const updateAffiliate = {
  id: "updateAffiliate",
  method: "PATCH",
  path: "/affiliates/{affiliate_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    {
      status: "400",
      name: "badRequest",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["bad_request", "invalid_json", "invalid_parameter"],
    },
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    contentTooLarge,
    unsupportedMediaType,
    {
      status: "422",
      name: "unprocessableContent",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["validation_failed"],
    },
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/affiliates.ts").then((module) => module.updateAffiliate),
} as const satisfies OperationDescriptor;
