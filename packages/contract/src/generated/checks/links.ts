// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  array,
  closed,
  integer,
  isBoolean,
  isObject,
  type Issue,
  keys,
  literals,
  minProperties,
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import { checkLink, checkLinkList, checkMetadata, checkMoneyAmount, checkProblem } from "./shared.ts";

const linkStatsFrom = string({ maxLength: 10, format: "date" });
const linkStatsTo = string({ maxLength: 10, format: "date" });
const linkStatsClicks = integer({ minimum: 0, maximum: 9007199254740991 });
const linkStatsUniqueClicks = integer({ minimum: 0, maximum: 9007199254740991 });
const linkStatsConversions = integer({ minimum: 0, maximum: 9007199254740991 });
const linkStatsRevenue = array(checkMoneyAmount, { maxItems: 50 });
const linkStatsCommission = array(checkMoneyAmount, { maxItems: 50 });

export function checkLinkStats(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "from", linkStatsFrom);
  isValid = required(value, issues, "to", linkStatsTo) && isValid;
  isValid = required(value, issues, "clicks", linkStatsClicks) && isValid;
  isValid = required(value, issues, "unique_clicks", linkStatsUniqueClicks) && isValid;
  isValid = required(value, issues, "conversions", linkStatsConversions) && isValid;
  isValid = required(value, issues, "revenue", linkStatsRevenue) && isValid;
  return required(value, issues, "commission", linkStatsCommission) && isValid;
}

const linkUpdateCampaign = nullable(string({ maxLength: 120 }));
const linkUpdateCouponId = nullable(string({ minLength: 1, maxLength: 64 }));
const linkUpdateDestinationUrl = string({
  minLength: 8,
  maxLength: 2048,
  pattern: /^https:\/\//u,
  format: "uri",
});
const linkUpdateKeys = keys(["campaign", "coupon_id", "destination_url", "is_active", "metadata"]);

export function checkLinkUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "campaign", linkUpdateCampaign);
  isValid = optional(value, issues, "coupon_id", linkUpdateCouponId) && isValid;
  isValid = optional(value, issues, "destination_url", linkUpdateDestinationUrl) && isValid;
  isValid = optional(value, issues, "is_active", isBoolean) && isValid;
  isValid = optional(value, issues, "metadata", checkMetadata) && isValid;
  isValid = closed(value, issues, linkUpdateKeys) && isValid;
  return minProperties(value, issues, 1) && isValid;
}

const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const wwwAuthenticateHeader = string({ maxLength: 300 });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });
const linkIdParameter = string({ minLength: 1, maxLength: 64 });
const idempotentReplayedHeader = literals("true");
const badRequest = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const unauthorized = {
  headers: { "WWW-Authenticate": wwwAuthenticateHeader, "X-Request-Id": xRequestIdHeader },
  contents: { "application/problem+json": checkProblem },
};
const forbidden = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const notAcceptable = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const tooManyRequests = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "Retry-After": retryAfterHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const internalServerError = {
  headers: { "X-Request-Id": xRequestIdHeader },
  contents: { "application/problem+json": checkProblem },
};
const serviceUnavailable = {
  headers: { "Retry-After": retryAfterHeader, "X-Request-Id": xRequestIdHeader },
  contents: { "application/problem+json": checkProblem },
};
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkLink },
};
const notFound = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};

export const listLinks: OperationChecks = {
  parameters: {
    "query:limit": integer({ minimum: 1, maximum: 100 }),
    "query:cursor": string({ minLength: 1, maxLength: 512 }),
    "query:sort": literals("-created_at", "created_at", "slug", "-slug"),
    "query:affiliate_id": string({ minLength: 1, maxLength: 64 }),
    "query:program_id": string({ minLength: 1, maxLength: 64 }),
    "query:is_active": isBoolean,
    "query:search": string({ minLength: 1, maxLength: 100 }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkLinkList },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getLink: OperationChecks = {
  parameters: { "path:link_id": linkIdParameter },
  body: {},
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const updateLink: OperationChecks = {
  parameters: { "path:link_id": linkIdParameter },
  body: { "application/json": checkLinkUpdate },
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "413": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "415": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "422": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const deleteLink: OperationChecks = {
  parameters: { "path:link_id": linkIdParameter },
  body: {},
  replies: {
    "204": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: {},
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "409": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getLinkStats: OperationChecks = {
  parameters: {
    "path:link_id": linkIdParameter,
    "query:from": string({ maxLength: 10, format: "date" }),
    "query:to": string({ maxLength: 10, format: "date" }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkLinkStats },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
