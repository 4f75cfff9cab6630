// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  closed,
  integer,
  isBoolean,
  isObject,
  type Issue,
  keys,
  minProperties,
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  affiliateIdParameter,
  badRequest,
  conflict2,
  contentTooLarge,
  cursorParameter,
  forbidden,
  fromParameter2,
  internalServerError,
  limitParameter,
  linkIdParameter,
  noContent,
  notAcceptable,
  notFound,
  ok as ok2,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  searchParameter,
  serviceUnavailable,
  sortParameter,
  tooManyRequests,
  toParameter2,
  unauthorized,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkLink, checkMetadata, checkMoneyAmount } from "./shared.ts";

const linkStatsFrom = string({ maxLength: 10, format: "date" });
const linkStatsClicks = integer({ minimum: 0, maximum: 9007199254740991 });
const linkStatsRevenue = array(checkMoneyAmount, { maxItems: 50 });

export function checkLinkStats(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", linkStatsFrom),
    required(value, issues, "to", linkStatsFrom),
    required(value, issues, "clicks", linkStatsClicks),
    required(value, issues, "unique_clicks", linkStatsClicks),
    required(value, issues, "conversions", linkStatsClicks),
    required(value, issues, "revenue", linkStatsRevenue),
    required(value, issues, "commission", linkStatsRevenue),
  );
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
  return all(
    optional(value, issues, "campaign", linkUpdateCampaign),
    optional(value, issues, "coupon_id", linkUpdateCouponId),
    optional(value, issues, "destination_url", linkUpdateDestinationUrl),
    optional(value, issues, "is_active", isBoolean),
    optional(value, issues, "metadata", checkMetadata),
    closed(value, issues, linkUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkLink },
};

export const listLinks: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter,
    "query:affiliate_id": affiliateIdParameter,
    "query:program_id": programIdParameter,
    "query:is_active": isBoolean,
    "query:search": searchParameter,
  },
  body: {},
  replies: {
    "200": ok2,
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
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const deleteLink: OperationChecks = {
  parameters: { "path:link_id": linkIdParameter },
  body: {},
  replies: {
    "204": noContent,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "409": conflict2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getLinkStats: OperationChecks = {
  parameters: { "path:link_id": linkIdParameter, "query:from": fromParameter2, "query:to": toParameter2 },
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
