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
  literals,
  minProperties,
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  affiliateIdParameter,
  badRequest,
  conflict,
  conflict2,
  conflict3,
  contentTooLarge,
  cursorParameter,
  forbidden,
  idempotencyKeyParameter,
  idempotentReplayedHeader,
  internalServerError,
  levelParameter,
  limitParameter,
  locationHeader,
  noContent,
  notAcceptable,
  notFound,
  notFound2,
  ok as ok3,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  searchParameter,
  serviceUnavailable,
  sortParameter,
  tooManyRequests,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import {
  checkAffiliate,
  checkAffiliateStatus,
  checkCurrency,
  checkLink,
  checkMetadata,
  checkPayoutMethodType,
} from "./shared.ts";

const affiliateBalancePending = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const affiliateBalanceReversed = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkAffiliateBalance(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "pending", affiliateBalancePending),
    required(value, issues, "held", affiliateBalancePending),
    required(value, issues, "approved", affiliateBalancePending),
    required(value, issues, "scheduled", affiliateBalancePending),
    required(value, issues, "paid", affiliateBalancePending),
    required(value, issues, "reversed", affiliateBalanceReversed),
  );
}

const affiliateBalancesBalances = array(checkAffiliateBalance, { maxItems: 200 });

export function checkAffiliateBalances(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "balances", affiliateBalancesBalances);
}

const affiliateCommissionProgramId = nullable(
  string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const affiliateCommissionAffiliateRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);

export function checkAffiliateCommission(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "program_id", affiliateCommissionProgramId),
    required(value, issues, "affiliate_rate", affiliateCommissionAffiliateRate),
    required(value, issues, "program_default_rate", affiliateCommissionAffiliateRate),
    required(value, issues, "effective_rate", affiliateCommissionAffiliateRate),
  );
}

const affiliateCommissionReplaceProgramId = string({ minLength: 1, maxLength: 64 });
const affiliateCommissionReplaceKeys = keys(["commission_rate", "program_id"]);

export function checkAffiliateCommissionReplace(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "commission_rate", affiliateCommissionAffiliateRate),
    optional(value, issues, "program_id", affiliateCommissionReplaceProgramId),
    closed(value, issues, affiliateCommissionReplaceKeys),
  );
}

const affiliateCreateEmail = string({ maxLength: 254, format: "email" });
const affiliateCreateName = string({ minLength: 1, maxLength: 120 });
const affiliateCreateCountry = string({ maxLength: 2, pattern: /^[A-Z]{2}$/u });
const affiliateCreateNotes = string({ maxLength: 2000 });
const affiliateCreatePhone = string({ maxLength: 16, pattern: /^\+[1-9][0-9]{6,14}$/u });
const affiliateCreateProgramIds = array(string({ minLength: 1, maxLength: 64 }), {
  maxItems: 100,
  isUnique: true,
});
const affiliateCreateReferralCode = string({ maxLength: 32, pattern: /^[A-Za-z0-9_-]{3,32}$/u });
const pendingOrActive = literals("pending", "active");
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
  return all(
    required(value, issues, "email", affiliateCreateEmail),
    required(value, issues, "name", affiliateCreateName),
    optional(value, issues, "commission_rate", affiliateCommissionAffiliateRate),
    optional(value, issues, "country", affiliateCreateCountry),
    optional(value, issues, "metadata", checkMetadata),
    optional(value, issues, "notes", affiliateCreateNotes),
    optional(value, issues, "parent_affiliate_id", affiliateCommissionReplaceProgramId),
    optional(value, issues, "phone", affiliateCreatePhone),
    optional(value, issues, "program_ids", affiliateCreateProgramIds),
    optional(value, issues, "referral_code", affiliateCreateReferralCode),
    optional(value, issues, "status", pendingOrActive),
    optional(value, issues, "tags", affiliateCreateTags),
    closed(value, issues, affiliateCreateKeys),
  );
}

const affiliateListData = array(checkAffiliate, { maxItems: 100 });
const affiliateListNextCursor = nullable(string({ maxLength: 512 }));

export function checkAffiliateList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", affiliateListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", affiliateListNextCursor),
  );
}

const affiliateUpdateCountry = nullable(string({ maxLength: 2, pattern: /^[A-Z]{2}$/u }));
const affiliateUpdateNotes = nullable(string({ maxLength: 2000 }));
const affiliateUpdatePhone = nullable(string({ maxLength: 16, pattern: /^\+[1-9][0-9]{6,14}$/u }));
const affiliateUpdateKeys = keys(["country", "metadata", "name", "notes", "payout_method", "phone", "tags"]);

export function checkAffiliateUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "country", affiliateUpdateCountry),
    optional(value, issues, "metadata", checkMetadata),
    optional(value, issues, "name", affiliateCreateName),
    optional(value, issues, "notes", affiliateUpdateNotes),
    optional(value, issues, "payout_method", checkPayoutMethodUpdate),
    optional(value, issues, "phone", affiliateUpdatePhone),
    optional(value, issues, "tags", affiliateCreateTags),
    closed(value, issues, affiliateUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const downlineMemberAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const downlineMemberLevel = integer({ minimum: 1, maximum: 3 });
const downlineMemberJoinedAt = string({ maxLength: 40, format: "date-time" });

export function checkDownlineMember(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", downlineMemberAffiliateId),
    required(value, issues, "name", affiliateCreateName),
    required(value, issues, "status", checkAffiliateStatus),
    required(value, issues, "level", downlineMemberLevel),
    required(value, issues, "parent_affiliate_id", downlineMemberAffiliateId),
    required(value, issues, "joined_at", downlineMemberJoinedAt),
  );
}

const downlineMemberListData = array(checkDownlineMember, { maxItems: 100 });

export function checkDownlineMemberList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", downlineMemberListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", affiliateListNextCursor),
  );
}

const linkBatchBatchId = string({ maxLength: 30, pattern: /^lnb_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const linkBatchTotalItems = integer({ minimum: 1, maximum: 1000 });
const linkBatchCreated = integer({ minimum: 0, maximum: 1000 });
const linkBatchErrors = array(checkLinkBatchError, { maxItems: 1000 });
const linkBatchStatusUrl = string({ minLength: 1, maxLength: 300, format: "uri-reference" });
const linkBatchFinishedAt = nullable(string({ maxLength: 40, format: "date-time" }));

export function checkLinkBatch(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "batch_id", linkBatchBatchId),
    required(value, issues, "status", checkLinkBatchStatus),
    required(value, issues, "total_items", linkBatchTotalItems),
    required(value, issues, "created", linkBatchCreated),
    required(value, issues, "failed", linkBatchCreated),
    required(value, issues, "errors", linkBatchErrors),
    required(value, issues, "status_url", linkBatchStatusUrl),
    required(value, issues, "created_at", downlineMemberJoinedAt),
    required(value, issues, "finished_at", linkBatchFinishedAt),
  );
}

const linkBatchCreateLinks = array(checkLinkCreate, { minItems: 1, maxItems: 1000 });
const linkBatchCreateKeys = keys(["links"]);

export function checkLinkBatchCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "links", linkBatchCreateLinks),
    closed(value, issues, linkBatchCreateKeys),
  );
}

const linkBatchErrorIndex = integer({ minimum: 0, maximum: 999 });
const linkBatchErrorDetail = string({ minLength: 1, maxLength: 500 });

export function checkLinkBatchError(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "index", linkBatchErrorIndex),
    required(value, issues, "code", affiliateCommissionReplaceProgramId),
    required(value, issues, "detail", linkBatchErrorDetail),
  );
}

const linkBatchStatus = literals("pending", "processing", "completed", "failed");

export function checkLinkBatchStatus(value: unknown, issues: Issue[]): boolean {
  return linkBatchStatus(value, issues);
}

const linkCreateDestinationUrl = string({
  minLength: 8,
  maxLength: 2048,
  pattern: /^https:\/\//u,
  format: "uri",
});
const linkCreateSlug = string({ minLength: 2, maxLength: 64, pattern: /^[a-z0-9][a-z0-9-]{1,63}$/u });
const linkCreateKeys = keys(["destination_url", "campaign", "coupon_id", "metadata", "program_id", "slug"]);

export function checkLinkCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "destination_url", linkCreateDestinationUrl),
    optional(value, issues, "campaign", affiliateCreateName),
    optional(value, issues, "coupon_id", affiliateCommissionReplaceProgramId),
    optional(value, issues, "metadata", checkMetadata),
    optional(value, issues, "program_id", affiliateCommissionReplaceProgramId),
    optional(value, issues, "slug", linkCreateSlug),
    closed(value, issues, linkCreateKeys),
  );
}

const payoutMethodUpdateDestination = string({ minLength: 3, maxLength: 254 });
const payoutMethodUpdateKeys = keys(["type", "destination"]);

export function checkPayoutMethodUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", checkPayoutMethodType),
    required(value, issues, "destination", payoutMethodUpdateDestination),
    closed(value, issues, payoutMethodUpdateKeys),
  );
}

const reasonInputKeys = keys(["reason"]);

export function checkReasonInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(optional(value, issues, "reason", linkBatchErrorDetail), closed(value, issues, reasonInputKeys));
}

const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkAffiliate },
};
const ok2 = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkAffiliate },
};

export const listAffiliates: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("-created_at", "created_at", "referral_code", "-referral_code"),
    "query:status": checkAffiliateStatus,
    "query:program_id": programIdParameter,
    "query:parent_affiliate_id": string({ minLength: 1, maxLength: 64 }),
    "query:search": searchParameter,
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
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkAffiliateCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
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
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
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
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const deleteAffiliate: OperationChecks = {
  parameters: { "path:affiliate_id": affiliateIdParameter },
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

export const approveAffiliate: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkReasonInput },
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getAffiliateBalance: OperationChecks = {
  parameters: { "path:affiliate_id": affiliateIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAffiliateBalances },
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

export const getAffiliateCommission: OperationChecks = {
  parameters: { "path:affiliate_id": affiliateIdParameter, "query:program_id": programIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAffiliateCommission },
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

export const replaceAffiliateCommission: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkAffiliateCommissionReplace },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAffiliateCommission },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
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

export const listAffiliateDownline: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("level", "-level", "joined_at", "-joined_at"),
    "query:level": levelParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkDownlineMemberList },
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

export const getAffiliateLinkBatch: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "path:link_batch_id": string({ minLength: 1, maxLength: 64 }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkLinkBatch },
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

export const listAffiliateLinks: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter,
    "query:is_active": isBoolean,
    "query:search": searchParameter,
  },
  body: {},
  replies: {
    "200": ok3,
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

export const createAffiliateLink: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkLinkCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkLink },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const createAffiliateLinkBatch: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkLinkBatchCreate },
  replies: {
    "202": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkLinkBatch },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
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

export const reactivateAffiliate: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkReasonInput },
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const suspendAffiliate: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkReasonInput },
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const terminateAffiliate: OperationChecks = {
  parameters: {
    "path:affiliate_id": affiliateIdParameter,
    "header:Idempotency-Key": idempotencyKeyParameter,
  },
  body: { "application/json": checkReasonInput },
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
