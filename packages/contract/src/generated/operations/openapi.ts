// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

/** Download this document */
export const getOpenApiDocument = {
  id: "getOpenApiDocument",
  method: "GET",
  path: "/openapi.json",
  security: [],
  parameters: [],
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [{ name: "X-Request-Id", required: false }],
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
  checks: () => import("../checks/openapi.ts").then((module) => module.getOpenApiDocument),
} as const satisfies OperationDescriptor;
