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

const programId = {
  name: "program_id",
  property: "program_id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

const search = {
  name: "search",
  property: "search",
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
  problemCodes: ["duplicate_resource", "idempotency_in_progress"],
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

const affiliateId = {
  name: "affiliate_id",
  property: "affiliateId",
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

const conflict2 = {
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

const conflict3 = {
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

/** List affiliates */
export const listAffiliates = {
  id: "listAffiliates",
  method: "GET",
  path: "/affiliates",
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
    programId,
    {
      name: "parent_affiliate_id",
      property: "parent_affiliate_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    search,
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
    badRequest,
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
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequest2,
    unauthorized,
    forbidden,
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
    badRequest3,
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

/** Delete an affiliate without history */
export const deleteAffiliate = {
  id: "deleteAffiliate",
  method: "DELETE",
  path: "/affiliates/{affiliate_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId],
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
    {
      status: "409",
      name: "conflict",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["resource_in_use"],
    },
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/affiliates.ts").then((module) => module.deleteAffiliate),
} as const satisfies OperationDescriptor;

/** Approve an affiliate */
export const approveAffiliate = {
  id: "approveAffiliate",
  method: "POST",
  path: "/affiliates/{affiliate_id}/approve",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.approveAffiliate),
} as const satisfies OperationDescriptor;

/** Read an affiliate's balances */
export const getAffiliateBalance = {
  id: "getAffiliateBalance",
  method: "GET",
  path: "/affiliates/{affiliate_id}/balance",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [affiliateId],
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.getAffiliateBalance),
} as const satisfies OperationDescriptor;

/** Read the rate an affiliate earns at */
export const getAffiliateCommission = {
  id: "getAffiliateCommission",
  method: "GET",
  path: "/affiliates/{affiliate_id}/commission",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [affiliateId, programId],
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.getAffiliateCommission),
} as const satisfies OperationDescriptor;

/** Set or clear an affiliate's own rate */
export const replaceAffiliateCommission = {
  id: "replaceAffiliateCommission",
  method: "PUT",
  path: "/affiliates/{affiliate_id}/commission",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict3,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/affiliates.ts").then((module) => module.replaceAffiliateCommission),
} as const satisfies OperationDescriptor;

/** List who an affiliate recruited */
export const listAffiliateDownline = {
  id: "listAffiliateDownline",
  method: "GET",
  path: "/affiliates/{affiliate_id}/downline",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    affiliateId,
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
      default: "level",
    },
    {
      name: "level",
      property: "level",
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
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/affiliates.ts").then((module) => module.listAffiliateDownline),
} as const satisfies OperationDescriptor;

/** Follow a batch of links */
export const getAffiliateLinkBatch = {
  id: "getAffiliateLinkBatch",
  method: "GET",
  path: "/affiliates/{affiliate_id}/link-batches/{link_batch_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    affiliateId,
    {
      name: "link_batch_id",
      property: "linkBatchId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.getAffiliateLinkBatch),
} as const satisfies OperationDescriptor;

/** List an affiliate's links */
export const listAffiliateLinks = {
  id: "listAffiliateLinks",
  method: "GET",
  path: "/affiliates/{affiliate_id}/links",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    affiliateId,
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
    search,
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.listAffiliateLinks),
} as const satisfies OperationDescriptor;

/** Create a link for an affiliate */
export const createAffiliateLink = {
  id: "createAffiliateLink",
  method: "POST",
  path: "/affiliates/{affiliate_id}/links",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.createAffiliateLink),
} as const satisfies OperationDescriptor;

/** Create up to 1000 links */
export const createAffiliateLinkBatch = {
  id: "createAffiliateLinkBatch",
  method: "POST",
  path: "/affiliates/{affiliate_id}/links/bulk",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId, idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
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
    },
    badRequest2,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    conflict3,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContent,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: () => import("../checks/affiliates.ts").then((module) => module.createAffiliateLinkBatch),
} as const satisfies OperationDescriptor;

/** Reactivate a suspended affiliate */
export const reactivateAffiliate = {
  id: "reactivateAffiliate",
  method: "POST",
  path: "/affiliates/{affiliate_id}/reactivate",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.reactivateAffiliate),
} as const satisfies OperationDescriptor;

/** Suspend an affiliate */
export const suspendAffiliate = {
  id: "suspendAffiliate",
  method: "POST",
  path: "/affiliates/{affiliate_id}/suspend",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.suspendAffiliate),
} as const satisfies OperationDescriptor;

/** Terminate an affiliate */
export const terminateAffiliate = {
  id: "terminateAffiliate",
  method: "POST",
  path: "/affiliates/{affiliate_id}/terminate",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [affiliateId, idempotencyKey],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
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
  checks: () => import("../checks/affiliates.ts").then((module) => module.terminateAffiliate),
} as const satisfies OperationDescriptor;
