// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
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
  badRequest,
  conflict3,
  contentTooLarge,
  forbidden,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  notAcceptable,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkCurrency } from "./shared.ts";

const brandingLogoUrl = nullable(string({ maxLength: 2048, format: "uri" }));
const brandingPrimaryColor = string({ minLength: 7, maxLength: 7, pattern: /^#[0-9a-f]{6}$/u });
const brandingPortalTitle = string({ minLength: 1, maxLength: 120 });
const brandingPortalDomain = nullable(string({ maxLength: 253 }));
const brandingUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkBranding(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "logo_url", brandingLogoUrl),
    required(value, issues, "primary_color", brandingPrimaryColor),
    required(value, issues, "portal_title", brandingPortalTitle),
    required(value, issues, "portal_domain", brandingPortalDomain),
    required(value, issues, "updated_at", brandingUpdatedAt),
  );
}

const brandingReplaceKeys = keys(["logo_url", "primary_color", "portal_title", "portal_domain"]);

export function checkBrandingReplace(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "logo_url", brandingLogoUrl),
    required(value, issues, "primary_color", brandingPrimaryColor),
    required(value, issues, "portal_title", brandingPortalTitle),
    required(value, issues, "portal_domain", brandingPortalDomain),
    closed(value, issues, brandingReplaceKeys),
  );
}

const settingsTimezone = string({ minLength: 1, maxLength: 64 });
const settingsCommissionRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const settingsCookieDuration = integer({ minimum: 1, maximum: 365 });
const settingsAutoApproveDelayDays = integer({ minimum: 0, maximum: 365 });
const settingsAutoApproveMinAmount = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));

export function checkSettings(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "name", brandingPortalTitle),
    required(value, issues, "timezone", settingsTimezone),
    required(value, issues, "default_currency", checkCurrency),
    required(value, issues, "commission_rate", settingsCommissionRate),
    required(value, issues, "cookie_duration", settingsCookieDuration),
    required(value, issues, "auto_approve_enabled", isBoolean),
    required(value, issues, "auto_approve_delay_days", settingsAutoApproveDelayDays),
    required(value, issues, "auto_approve_min_amount", settingsAutoApproveMinAmount),
    required(value, issues, "auto_approve_max_amount", settingsAutoApproveMinAmount),
    required(value, issues, "allow_self_registration", isBoolean),
    required(value, issues, "updated_at", brandingUpdatedAt),
  );
}

const settingsUpdateKeys = keys([
  "allow_self_registration",
  "auto_approve_delay_days",
  "auto_approve_enabled",
  "auto_approve_max_amount",
  "auto_approve_min_amount",
  "commission_rate",
  "cookie_duration",
  "default_currency",
  "name",
  "timezone",
]);

export function checkSettingsUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "allow_self_registration", isBoolean),
    optional(value, issues, "auto_approve_delay_days", settingsAutoApproveDelayDays),
    optional(value, issues, "auto_approve_enabled", isBoolean),
    optional(value, issues, "auto_approve_max_amount", settingsAutoApproveMinAmount),
    optional(value, issues, "auto_approve_min_amount", settingsAutoApproveMinAmount),
    optional(value, issues, "commission_rate", settingsCommissionRate),
    optional(value, issues, "cookie_duration", settingsCookieDuration),
    optional(value, issues, "default_currency", checkCurrency),
    optional(value, issues, "name", brandingPortalTitle),
    optional(value, issues, "timezone", settingsTimezone),
    closed(value, issues, settingsUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkSettings },
};

export const getSettings: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const updateSettings: OperationChecks = {
  parameters: {},
  body: { "application/json": checkSettingsUpdate },
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getBranding: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkBranding },
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

export const replaceBranding: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkBrandingReplace },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkBranding },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "409": conflict3,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
