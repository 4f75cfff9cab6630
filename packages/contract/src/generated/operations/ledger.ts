// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

/** Check the ledger */
export const checkLedger = {
  id: "checkLedger",
  method: "GET",
  path: "/ledger/check",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [],
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
      problemCodes: ["bad_request", "invalid_parameter"],
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
  checks: () => import("../checks/ledger.ts").then((module) => module.checkLedger),
} as const satisfies OperationDescriptor;
