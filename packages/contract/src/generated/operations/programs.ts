// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

/** List programs */
export const listPrograms = {
  id: "listPrograms",
  method: "GET",
  path: "/programs",
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
    {
      status: "200",
      name: "ok",
      headers: [
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
      problemCodes: ["bad_request", "invalid_cursor", "invalid_parameter"],
    },
    {
      status: "401",
      name: "unauthorized",
      headers: [
        { name: "WWW-Authenticate", required: true },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["unauthorized"],
    },
    {
      status: "403",
      name: "forbidden",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["https_required", "insufficient_scope", "plan_upgrade_required", "wrong_environment"],
    },
    {
      status: "406",
      name: "notAcceptable",
      headers: [
        { name: "RateLimit", required: false },
        { name: "RateLimit-Policy", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["not_acceptable"],
    },
    {
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
    },
    {
      status: "500",
      name: "internalServerError",
      headers: [{ name: "X-Request-Id", required: false }],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["internal_error"],
    },
    {
      status: "503",
      name: "serviceUnavailable",
      headers: [
        { name: "Retry-After", required: false },
        { name: "X-Request-Id", required: false },
      ],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["service_unavailable"],
    },
  ],
  checks: () => import("../checks/programs.ts").then((module) => module.listPrograms),
} as const satisfies OperationDescriptor;
