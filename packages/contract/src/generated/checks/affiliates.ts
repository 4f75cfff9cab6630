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
import { checkMetadata, checkProblem } from "./shared.ts";

const affiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const affiliateName = string({ minLength: 1, maxLength: 120 });
const affiliateEmail = string({ maxLength: 254, format: "email" });
const affiliatePhone = nullable(string({ maxLength: 16, pattern: /^\+[1-9][0-9]{6,14}$/u }));
const affiliateCountry = nullable(string({ maxLength: 2, pattern: /^[A-Z]{2}$/u }));
const affiliateReferralCode = string({ minLength: 3, maxLength: 32 });
const affiliateCommissionRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const affiliateProgramIds = array(string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }), {
  maxItems: 100,
});
const affiliateParentAffiliateId = nullable(
  string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const affiliatePayoutMethod = nullable(checkPayoutMethod);
const affiliateTags = array(string({ minLength: 1, maxLength: 40 }), { maxItems: 20 });
const affiliateNotes = nullable(string({ maxLength: 2000 }));
const affiliateApprovedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const affiliateSuspendedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const affiliateTerminatedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const affiliateCreatedAt = string({ maxLength: 40, format: "date-time" });
const affiliateUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkAffiliate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateId);
  isValid = required(value, issues, "name", affiliateName) && isValid;
  isValid = required(value, issues, "email", affiliateEmail) && isValid;
  isValid = required(value, issues, "phone", affiliatePhone) && isValid;
  isValid = required(value, issues, "country", affiliateCountry) && isValid;
  isValid = required(value, issues, "referral_code", affiliateReferralCode) && isValid;
  isValid = required(value, issues, "status", checkAffiliateStatus) && isValid;
  isValid = required(value, issues, "commission_rate", affiliateCommissionRate) && isValid;
  isValid = required(value, issues, "program_ids", affiliateProgramIds) && isValid;
  isValid = required(value, issues, "parent_affiliate_id", affiliateParentAffiliateId) && isValid;
  isValid = required(value, issues, "payout_method", affiliatePayoutMethod) && isValid;
  isValid = required(value, issues, "tax_form", checkTaxForm) && isValid;
  isValid = required(value, issues, "tags", affiliateTags) && isValid;
  isValid = required(value, issues, "notes", affiliateNotes) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "approved_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "suspended_at", affiliateSuspendedAt) && isValid;
  isValid = required(value, issues, "terminated_at", affiliateTerminatedAt) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  return required(value, issues, "updated_at", affiliateUpdatedAt) && isValid;
}

const affiliateCreateEmail = string({ maxLength: 254, format: "email" });
const affiliateCreateName = string({ minLength: 1, maxLength: 120 });
const affiliateCreateCommissionRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const affiliateCreateCountry = string({ maxLength: 2, pattern: /^[A-Z]{2}$/u });
const affiliateCreateNotes = string({ maxLength: 2000 });
const affiliateCreateParentAffiliateId = string({ minLength: 1, maxLength: 64 });
const affiliateCreatePhone = string({ maxLength: 16, pattern: /^\+[1-9][0-9]{6,14}$/u });
const affiliateCreateProgramIds = array(string({ minLength: 1, maxLength: 64 }), {
  maxItems: 100,
  isUnique: true,
});
const affiliateCreateReferralCode = string({ maxLength: 32, pattern: /^[A-Za-z0-9_-]{3,32}$/u });
const affiliateCreateStatus = literals("pending", "active");
const affiliateCreateTags = array(string({ minLength: 1, maxLength: 40 }), { maxItems: 20, isUnique: true });
const affiliateCreateKeys = keys([
  "email",
  "name",
  "commission_rate",
  "country",
  "metadata",
  "notes",
  "parent_affiliate_id",
  "phone",
  "program_ids",
  "referral_code",
  "status",
  "tags",
]);

export function checkAffiliateCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "email", affiliateCreateEmail);
  isValid = required(value, issues, "name", affiliateCreateName) && isValid;
  isValid = optional(value, issues, "commission_rate", affiliateCreateCommissionRate) && isValid;
  isValid = optional(value, issues, "country", affiliateCreateCountry) && isValid;
  isValid = optional(value, issues, "metadata", checkMetadata) && isValid;
  isValid = optional(value, issues, "notes", affiliateCreateNotes) && isValid;
  isValid = optional(value, issues, "parent_affiliate_id", affiliateCreateParentAffiliateId) && isValid;
  isValid = optional(value, issues, "phone", affiliateCreatePhone) && isValid;
  isValid = optional(value, issues, "program_ids", affiliateCreateProgramIds) && isValid;
  isValid = optional(value, issues, "referral_code", affiliateCreateReferralCode) && isValid;
  isValid = optional(value, issues, "status", affiliateCreateStatus) && isValid;
  isValid = optional(value, issues, "tags", affiliateCreateTags) && isValid;
  return closed(value, issues, affiliateCreateKeys) && isValid;
}

const affiliateListData = array(checkAffiliate, { maxItems: 100 });
const affiliateListNextCursor = nullable(string({ maxLength: 512 }));

export function checkAffiliateList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", affiliateListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", affiliateListNextCursor) && isValid;
}

const affiliateStatus = literals("pending", "active", "suspended", "terminated");

export function checkAffiliateStatus(value: unknown, issues: Issue[]): boolean {
  return affiliateStatus(value, issues);
}

const affiliateUpdateCountry = nullable(string({ maxLength: 2, pattern: /^[A-Z]{2}$/u }));
const affiliateUpdateName = string({ minLength: 1, maxLength: 120 });
const affiliateUpdateNotes = nullable(string({ maxLength: 2000 }));
const affiliateUpdatePhone = nullable(string({ maxLength: 16, pattern: /^\+[1-9][0-9]{6,14}$/u }));
const affiliateUpdateTags = array(string({ minLength: 1, maxLength: 40 }), { maxItems: 20, isUnique: true });
const affiliateUpdateKeys = keys(["country", "metadata", "name", "notes", "payout_method", "phone", "tags"]);

export function checkAffiliateUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = optional(value, issues, "country", affiliateUpdateCountry);
  isValid = optional(value, issues, "metadata", checkMetadata) && isValid;
  isValid = optional(value, issues, "name", affiliateUpdateName) && isValid;
  isValid = optional(value, issues, "notes", affiliateUpdateNotes) && isValid;
  isValid = optional(value, issues, "payout_method", checkPayoutMethodUpdate) && isValid;
  isValid = optional(value, issues, "phone", affiliateUpdatePhone) && isValid;
  isValid = optional(value, issues, "tags", affiliateUpdateTags) && isValid;
  isValid = closed(value, issues, affiliateUpdateKeys) && isValid;
  return minProperties(value, issues, 1) && isValid;
}

const payoutMethodMasked = string({ minLength: 1, maxLength: 254 });

export function checkPayoutMethod(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "type", checkPayoutMethodType);
  return required(value, issues, "masked", payoutMethodMasked) && isValid;
}

const payoutMethodType = literals("paypal", "ach", "crypto");

export function checkPayoutMethodType(value: unknown, issues: Issue[]): boolean {
  return payoutMethodType(value, issues);
}

const payoutMethodUpdateDestination = string({ minLength: 3, maxLength: 254 });
const payoutMethodUpdateKeys = keys(["type", "destination"]);

export function checkPayoutMethodUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "type", checkPayoutMethodType);
  isValid = required(value, issues, "destination", payoutMethodUpdateDestination) && isValid;
  return closed(value, issues, payoutMethodUpdateKeys) && isValid;
}

const taxFormType = literals("w9", "w8", null);
const taxFormStatus = literals("missing", "submitted", "verified");

export function checkTaxForm(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "type", taxFormType);
  return required(value, issues, "status", taxFormStatus) && isValid;
}

const rateLimitHeader = string({ maxLength: 200 });
const rateLimitPolicyHeader = string({ maxLength: 200 });
const xRequestIdHeader = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const wwwAuthenticateHeader = string({ maxLength: 300 });
const retryAfterHeader = integer({ minimum: 0, maximum: 86400 });
const idempotentReplayedHeader = literals("true");
const affiliateIdParameter = string({ minLength: 1, maxLength: 64 });
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
const contentTooLarge = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const unsupportedMediaType = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/problem+json": checkProblem },
};
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkAffiliate },
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

export const listAffiliates: OperationChecks = {
  parameters: {
    "query:limit": integer({ minimum: 1, maximum: 100 }),
    "query:cursor": string({ minLength: 1, maxLength: 512 }),
    "query:sort": literals("created_at", "-created_at", "referral_code", "-referral_code"),
    "query:status": checkAffiliateStatus,
    "query:program_id": string({ minLength: 1, maxLength: 64 }),
    "query:parent_affiliate_id": string({ minLength: 1, maxLength: 64 }),
    "query:search": string({ minLength: 1, maxLength: 100 }),
    "query:email": string({ minLength: 3, maxLength: 254 }),
    "query:referral_code": string({ minLength: 1, maxLength: 32 }),
    "query:tag": string({ minLength: 1, maxLength: 40 }),
    "query:created_after": string({ maxLength: 40, format: "date-time" }),
    "query:created_before": string({ maxLength: 40, format: "date-time" }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAffiliateList },
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

export const createAffiliate: OperationChecks = {
  parameters: {
    "header:Idempotency-Key": string({ minLength: 1, maxLength: 257, pattern: /^[\x21-\x7E]+$/u }),
  },
  body: { "application/json": checkAffiliateCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: string({ minLength: 1, maxLength: 300, format: "uri-reference" }),
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAffiliate },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "409": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "Retry-After": retryAfterHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/problem+json": checkProblem },
    },
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
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

export const getAffiliate: OperationChecks = {
  parameters: { "path:affiliate_id": affiliateIdParameter },
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

export const updateAffiliate: OperationChecks = {
  parameters: { "path:affiliate_id": affiliateIdParameter },
  body: { "application/json": checkAffiliateUpdate },
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
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
