// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { integer, literals, string } from "@heldsway/server-runtime/validation";
import {
  checkBulkResult,
  checkCommissionList,
  checkLinkList,
  checkPayout,
  checkProblem,
  checkWebhookDelivery,
} from "./checks/shared.ts";

export const limitParameter = integer({ minimum: 1, maximum: 100 });
export const cursorParameter = string({ minLength: 1, maxLength: 512 });
export const programIdParameter = string({ minLength: 1, maxLength: 64 });
export const searchParameter = string({ minLength: 1, maxLength: 100 });
export const rateLimitHeader = string({ maxLength: 200 });
export const rateLimitPolicyHeader = string({ maxLength: 200 });
export const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
export const wwwAuthenticateHeader = string({ maxLength: 300 });
export const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });
export const idempotencyKeyParameter = string({ minLength: 1, maxLength: 257, pattern: /^[\x21-\x7E]+$/u });
export const idempotentReplayedHeader = literals("true");
export const locationHeader = string({ minLength: 1, maxLength: 300, format: "uri-reference" });
export const affiliateIdParameter = string({ minLength: 1, maxLength: 64 });
export const levelParameter = integer({ minimum: 1, maximum: 3 });
export const sortParameter = literals("-created_at", "created_at", "slug", "-slug");
export const sortParameter2 = literals("-created_at", "created_at");
export const fromParameter = string({ maxLength: 40, format: "date-time" });
export const toParameter = string({ maxLength: 40, format: "date-time" });
export const conversionIdParameter = string({ minLength: 1, maxLength: 64 });
export const payoutIdParameter = string({ minLength: 1, maxLength: 64 });
export const linkIdParameter = string({ minLength: 1, maxLength: 64 });
export const fromParameter2 = string({ maxLength: 10, format: "date" });
export const toParameter2 = string({ maxLength: 10, format: "date" });
export const badRequest = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const unauthorized = {
  headers: { "WWW-Authenticate": wwwAuthenticateHeader, "X-Request-Id": xRequestIdHeader },
  contents: { "application/problem+json": checkProblem },
};
export const forbidden = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "WWW-Authenticate": wwwAuthenticateHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const notAcceptable = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const tooManyRequests = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "Retry-After": retryAfterHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const internalServerError = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const serviceUnavailable = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "Retry-After": retryAfterHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const conflict = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "Retry-After": retryAfterHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const contentTooLarge = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const unsupportedMediaType = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const unprocessableContent = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const notFound = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const unprocessableContent2 = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const noContent = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: {},
};
export const conflict2 = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const notFound2 = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const conflict3 = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "Retry-After": retryAfterHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
export const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkLinkList },
};
export const ok2 = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkCommissionList },
};
export const ok3 = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkBulkResult },
};
export const ok4 = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "text/csv": string({ maxLength: 2147483647 }) },
};
export const ok5 = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkPayout },
};
export const accepted = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkWebhookDelivery },
};
