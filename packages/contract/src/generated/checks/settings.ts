// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
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
  let isValid = required(value, issues, "logo_url", brandingLogoUrl);
  isValid = required(value, issues, "primary_color", brandingPrimaryColor) && isValid;
  isValid = required(value, issues, "portal_title", brandingPortalTitle) && isValid;
  isValid = required(value, issues, "portal_domain", brandingPortalDomain) && isValid;
  return required(value, issues, "updated_at", brandingUpdatedAt) && isValid;
}

const brandingReplaceKeys = keys(["logo_url", "primary_color", "portal_title", "portal_domain"]);

export function checkBrandingReplace(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "logo_url", brandingLogoUrl);
  isValid = required(value, issues, "primary_color", brandingPrimaryColor) && isValid;
  isValid = required(value, issues, "portal_title", brandingPortalTitle) && isValid;
  isValid = required(value, issues, "portal_domain", brandingPortalDomain) && isValid;
  return closed(value, issues, brandingReplaceKeys) && isValid;
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
  let isValid = required(value, issues, "name", brandingPortalTitle);
  isValid = required(value, issues, "timezone", settingsTimezone) && isValid;
  isValid = required(value, issues, "default_currency", checkCurrency) && isValid;
  isValid = required(value, issues, "commission_rate", settingsCommissionRate) && isValid;
  isValid = required(value, issues, "cookie_duration", settingsCookieDuration) && isValid;
  isValid = required(value, issues, "auto_approve_enabled", isBoolean) && isValid;
  isValid = required(value, issues, "auto_approve_delay_days", settingsAutoApproveDelayDays) && isValid;
  isValid = required(value, issues, "auto_approve_min_amount", settingsAutoApproveMinAmount) && isValid;
  isValid = required(value, issues, "auto_approve_max_amount", settingsAutoApproveMinAmount) && isValid;
  isValid = required(value, issues, "allow_self_registration", isBoolean) && isValid;
  return required(value, issues, "updated_at", brandingUpdatedAt) && isValid;
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
  let isValid = optional(value, issues, "allow_self_registration", isBoolean);
  isValid = optional(value, issues, "auto_approve_delay_days", settingsAutoApproveDelayDays) && isValid;
  isValid = optional(value, issues, "auto_approve_enabled", isBoolean) && isValid;
  isValid = optional(value, issues, "auto_approve_max_amount", settingsAutoApproveMinAmount) && isValid;
  isValid = optional(value, issues, "auto_approve_min_amount", settingsAutoApproveMinAmount) && isValid;
  isValid = optional(value, issues, "commission_rate", settingsCommissionRate) && isValid;
  isValid = optional(value, issues, "cookie_duration", settingsCookieDuration) && isValid;
  isValid = optional(value, issues, "default_currency", checkCurrency) && isValid;
  isValid = optional(value, issues, "name", brandingPortalTitle) && isValid;
  isValid = optional(value, issues, "timezone", settingsTimezone) && isValid;
  isValid = closed(value, issues, settingsUpdateKeys) && isValid;
  return minProperties(value, issues, 1) && isValid;
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
