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

const linkId = {
  name: "link_id",
  property: "linkId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

const badRequest = {
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

/** List links */
export const listLinks = {
  id: "listLinks",
  method: "GET",
  path: "/links",
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
      name: "affiliate_id",
      property: "affiliate_id",
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
      name: "is_active",
      property: "is_active",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "boolean",
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
  checks: () => import("../checks/links.ts").then((module) => module.listLinks),
} as const satisfies OperationDescriptor;

/** Read a link */
export const getLink = {
  id: "getLink",
  method: "GET",
  path: "/links/{link_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [linkId],
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
  checks: () => import("../checks/links.ts").then((module) => module.getLink),
} as const satisfies OperationDescriptor;

/** Change a link */
export const updateLink = {
  id: "updateLink",
  method: "PATCH",
  path: "/links/{link_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [linkId],
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
    {
      status: "413",
      name: "contentTooLarge",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["payload_too_large"],
    },
    {
      status: "415",
      name: "unsupportedMediaType",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["unsupported_media_type"],
    },
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
  checks: () => import("../checks/links.ts").then((module) => module.updateLink),
} as const satisfies OperationDescriptor;

/** Delete a link */
export const deleteLink = {
  id: "deleteLink",
  method: "DELETE",
  path: "/links/{link_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [linkId],
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
    badRequest,
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
  checks: () => import("../checks/links.ts").then((module) => module.deleteLink),
} as const satisfies OperationDescriptor;

/** Read a link's figures */
export const getLinkStats = {
  id: "getLinkStats",
  method: "GET",
  path: "/links/{link_id}/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    linkId,
    {
      name: "from",
      property: "from",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "to",
      property: "to",
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
  checks: () => import("../checks/links.ts").then((module) => module.getLinkStats),
} as const satisfies OperationDescriptor;
