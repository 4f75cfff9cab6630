// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { integer, isObject, type Issue, maxProperties, string } from "@heldsway/server-runtime/validation";
import { checkProblem } from "./shared.ts";

function checkGetOpenApiDocumentOk(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 50);
}

const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });

export const getOpenApiDocument: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: { "X-Request-Id": xRequestIdHeader },
      contents: { "application/json": checkGetOpenApiDocumentOk },
    },
    "400": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "406": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "429": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "Retry-After": retryAfterHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "500": {
      headers: { "X-Request-Id": xRequestIdHeader },
      contents: { "application/problem+json": checkProblem },
    },
    "503": {
      headers: { "Retry-After": retryAfterHeader, "X-Request-Id": xRequestIdHeader },
      contents: { "application/problem+json": checkProblem },
    },
  },
};
