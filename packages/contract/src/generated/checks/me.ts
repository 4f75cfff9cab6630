// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { integer, string } from "@heldsway/server-runtime/validation";
import { checkMe, checkProblem } from "./shared.ts";

const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });

export const getMe: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkMe },
    },
    "400": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "401": {
      headers: { "WWW-Authenticate": string({ maxLength: 300 }), "X-Request-Id": xRequestIdHeader },
      contents: { "application/problem+json": checkProblem },
    },
    "403": {
      headers: { "X-Request-Id": xRequestIdHeader },
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
