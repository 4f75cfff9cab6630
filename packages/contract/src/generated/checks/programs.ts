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
  limitParameter,
  locationHeader,
  noContent,
  notAcceptable,
  notFound,
  notFound2,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  searchParameter,
  serviceUnavailable,
  sortParameter as sortParameter2,
  tooManyRequests,
  unauthorized,
  unprocessableContent,
  unprocessableContent2,
  unsupportedMediaType,
  xRequestIdHeader,
} from "../common-checks.ts";
import {
  checkAffiliateStatus,
  checkAttributionModel,
  checkCommissionTermsType,
  checkCurrency,
  checkFraudSignalCode,
  checkLineItemInput,
  checkRuleTraceEntry,
} from "./shared.ts";

const commissionPreviewItemAffiliateId = string({
  maxLength: 30,
  pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});
const commissionPreviewItemLevel = integer({ minimum: 1, maximum: 3 });
const commissionPreviewItemAmount = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkCommissionPreviewItem(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", commissionPreviewItemAffiliateId),
    required(value, issues, "level", commissionPreviewItemLevel),
    required(value, issues, "amount", commissionPreviewItemAmount),
  );
}

const commissionRuleId = string({ maxLength: 31, pattern: /^rule_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionRuleProgramId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionRuleName = string({ minLength: 1, maxLength: 120 });
const commissionRulePriority = integer({ minimum: 0, maximum: 10000 });
const commissionRuleStartsAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionRuleVersion = integer({ minimum: 1, maximum: 1000000 });
const commissionRuleCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkCommissionRule(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", commissionRuleId),
    required(value, issues, "program_id", commissionRuleProgramId),
    required(value, issues, "name", commissionRuleName),
    required(value, issues, "scope", checkCommissionRuleScope),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "commission", checkCommissionTerms),
    required(value, issues, "priority", commissionRulePriority),
    required(value, issues, "is_active", isBoolean),
    required(value, issues, "starts_at", commissionRuleStartsAt),
    required(value, issues, "ends_at", commissionRuleStartsAt),
    required(value, issues, "version", commissionRuleVersion),
    required(value, issues, "created_at", commissionRuleCreatedAt),
    required(value, issues, "updated_at", commissionRuleCreatedAt),
  );
}

const commissionRuleCreateKeys = keys([
  "name",
  "scope",
  "commission",
  "ends_at",
  "is_active",
  "priority",
  "starts_at",
]);

export function checkCommissionRuleCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "name", commissionRuleName),
    required(value, issues, "scope", checkCommissionRuleScopeInput),
    required(value, issues, "commission", checkCommissionTermsInput),
    optional(value, issues, "ends_at", commissionRuleStartsAt),
    optional(value, issues, "is_active", isBoolean),
    optional(value, issues, "priority", commissionRulePriority),
    optional(value, issues, "starts_at", commissionRuleStartsAt),
    closed(value, issues, commissionRuleCreateKeys),
  );
}

const commissionRuleListData = array(checkCommissionRule, { maxItems: 100 });
const commissionRuleListNextCursor = nullable(string({ maxLength: 512 }));

export function checkCommissionRuleList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", commissionRuleListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", commissionRuleListNextCursor),
  );
}

const commissionRulePreviewAffiliateId = string({ minLength: 1, maxLength: 64 });
const commissionRulePreviewCouponCode = string({ minLength: 1, maxLength: 40 });
const commissionRulePreviewLineItems = array(checkLineItemInput, { maxItems: 200 });
const commissionRulePreviewKeys = keys([
  "amount",
  "affiliate_id",
  "coupon_code",
  "customer_type",
  "line_items",
  "tax_amount",
]);

export function checkCommissionRulePreview(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "amount", commissionPreviewItemAmount),
    optional(value, issues, "affiliate_id", commissionRulePreviewAffiliateId),
    optional(value, issues, "coupon_code", commissionRulePreviewCouponCode),
    optional(value, issues, "customer_type", checkCustomerType),
    optional(value, issues, "line_items", commissionRulePreviewLineItems),
    optional(value, issues, "tax_amount", commissionPreviewItemAmount),
    closed(value, issues, commissionRulePreviewKeys),
  );
}

const commissionRulePreviewResultCommissions = array(checkCommissionPreviewItem, { maxItems: 3 });
const commissionRulePreviewResultRuleTrace = array(checkRuleTraceEntry, { maxItems: 50 });

export function checkCommissionRulePreviewResult(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "commissionable_amount", commissionPreviewItemAmount),
    required(value, issues, "commissions", commissionRulePreviewResultCommissions),
    required(value, issues, "rule_trace", commissionRulePreviewResultRuleTrace),
  );
}

const commissionRuleScopeAffiliateId = nullable(
  string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionRuleScopeLinkId = nullable(
  string({ maxLength: 30, pattern: /^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionRuleScopeCouponCode = nullable(string({ maxLength: 40 }));
const commissionRuleScopeProductSkus = array(string({ minLength: 1, maxLength: 255 }), { maxItems: 500 });
const commissionRuleScopeCollections = array(string({ minLength: 1, maxLength: 255 }), { maxItems: 100 });
const nullableCustomerType = nullable(checkCustomerType);

export function checkCommissionRuleScope(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", commissionRuleScopeAffiliateId),
    required(value, issues, "link_id", commissionRuleScopeLinkId),
    required(value, issues, "coupon_code", commissionRuleScopeCouponCode),
    required(value, issues, "product_skus", commissionRuleScopeProductSkus),
    required(value, issues, "collections", commissionRuleScopeCollections),
    required(value, issues, "customer_type", nullableCustomerType),
  );
}

const commissionRuleScopeInputCollections = array(string({ minLength: 1, maxLength: 255 }), {
  maxItems: 100,
  isUnique: true,
});
const commissionRuleScopeInputProductSkus = array(string({ minLength: 1, maxLength: 255 }), {
  maxItems: 500,
  isUnique: true,
});
const commissionRuleScopeInputKeys = keys([
  "affiliate_id",
  "collections",
  "coupon_code",
  "customer_type",
  "link_id",
  "product_skus",
]);

export function checkCommissionRuleScopeInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "affiliate_id", commissionRulePreviewAffiliateId),
    optional(value, issues, "collections", commissionRuleScopeInputCollections),
    optional(value, issues, "coupon_code", commissionRulePreviewCouponCode),
    optional(value, issues, "customer_type", checkCustomerType),
    optional(value, issues, "link_id", commissionRulePreviewAffiliateId),
    optional(value, issues, "product_skus", commissionRuleScopeInputProductSkus),
    closed(value, issues, commissionRuleScopeInputKeys),
  );
}

const commissionRuleUpdateKeys = keys([
  "commission",
  "ends_at",
  "is_active",
  "name",
  "priority",
  "scope",
  "starts_at",
]);

export function checkCommissionRuleUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "commission", checkCommissionTermsInput),
    optional(value, issues, "ends_at", commissionRuleStartsAt),
    optional(value, issues, "is_active", isBoolean),
    optional(value, issues, "name", commissionRuleName),
    optional(value, issues, "priority", commissionRulePriority),
    optional(value, issues, "scope", checkCommissionRuleScopeInput),
    optional(value, issues, "starts_at", commissionRuleStartsAt),
    closed(value, issues, commissionRuleUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const commissionTermsRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const commissionTermsAmount = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));

export function checkCommissionTerms(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", checkCommissionTermsType),
    required(value, issues, "rate", commissionTermsRate),
    required(value, issues, "amount", commissionTermsAmount),
  );
}

const commissionTermsInputRate = string({
  maxLength: 6,
  pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u,
});
const commissionTermsInputKeys = keys(["type", "amount", "rate"]);

export function checkCommissionTermsInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", checkCommissionTermsType),
    optional(value, issues, "amount", commissionPreviewItemAmount),
    optional(value, issues, "rate", commissionTermsInputRate),
    closed(value, issues, commissionTermsInputKeys),
  );
}

const newOrReturning = literals("new", "returning");

export function checkCustomerType(value: unknown, issues: Issue[]): boolean {
  return newOrReturning(value, issues);
}

const fraudPolicyHoldScore = integer({ minimum: 0, maximum: 100 });
const fraudPolicyRefundRateFactor = string({
  minLength: 1,
  maxLength: 6,
  pattern: /^[0-9]{1,2}(\.[0-9]{1,2})?$/u,
});
const fraudPolicyDisabledSignals = array(checkFraudSignalCode, { maxItems: 20, isUnique: true });

export function checkFraudPolicy(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "program_id", commissionRuleProgramId),
    required(value, issues, "version", commissionRuleVersion),
    required(value, issues, "strictness", checkFraudStrictness),
    required(value, issues, "hold_score", fraudPolicyHoldScore),
    required(value, issues, "block_score", fraudPolicyHoldScore),
    required(value, issues, "refund_rate_factor", fraudPolicyRefundRateFactor),
    required(value, issues, "disabled_signals", fraudPolicyDisabledSignals),
    required(value, issues, "updated_at", commissionRuleCreatedAt),
  );
}

const fraudPolicyReplaceKeys = keys([
  "strictness",
  "hold_score",
  "block_score",
  "refund_rate_factor",
  "disabled_signals",
]);

export function checkFraudPolicyReplace(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "strictness", checkFraudStrictness),
    required(value, issues, "hold_score", fraudPolicyHoldScore),
    required(value, issues, "block_score", fraudPolicyHoldScore),
    required(value, issues, "refund_rate_factor", fraudPolicyRefundRateFactor),
    required(value, issues, "disabled_signals", fraudPolicyDisabledSignals),
    closed(value, issues, fraudPolicyReplaceKeys),
  );
}

const relaxedOrStandardOrStrict = literals("relaxed", "standard", "strict");

export function checkFraudStrictness(value: unknown, issues: Issue[]): boolean {
  return relaxedOrStandardOrStrict(value, issues);
}

const programSlug = string({ minLength: 2, maxLength: 64, pattern: /^[a-z0-9][a-z0-9-]{1,63}$/u });
const programCookieDuration = integer({ minimum: 1, maximum: 365 });
const programAutoApproveDelayDays = integer({ minimum: 0, maximum: 365 });
const programLevels = array(checkProgramLevel, { maxItems: 3 });
const programAffiliateCount = integer({ minimum: 0, maximum: 10000000 });

export function checkProgram(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", commissionRuleProgramId),
    required(value, issues, "name", commissionRuleName),
    required(value, issues, "slug", programSlug),
    required(value, issues, "status", checkProgramStatus),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "default_commission", checkCommissionTerms),
    required(value, issues, "recurring", checkRecurringTerms),
    required(value, issues, "cookie_duration", programCookieDuration),
    required(value, issues, "attribution_model", checkAttributionModel),
    required(value, issues, "allow_self_registration", isBoolean),
    required(value, issues, "auto_approve_enabled", isBoolean),
    required(value, issues, "auto_approve_delay_days", programAutoApproveDelayDays),
    required(value, issues, "auto_approve_min_amount", commissionTermsAmount),
    required(value, issues, "auto_approve_max_amount", commissionTermsAmount),
    required(value, issues, "hold_period_days", programAutoApproveDelayDays),
    required(value, issues, "levels", programLevels),
    required(value, issues, "max_total_commission_percent", commissionTermsRate),
    required(value, issues, "affiliate_count", programAffiliateCount),
    required(value, issues, "created_at", commissionRuleCreatedAt),
    required(value, issues, "updated_at", commissionRuleCreatedAt),
  );
}

const programCreateLevels = array(checkProgramLevelInput, { maxItems: 3 });
const programCreateKeys = keys([
  "name",
  "currency",
  "allow_self_registration",
  "attribution_model",
  "auto_approve_delay_days",
  "auto_approve_enabled",
  "auto_approve_max_amount",
  "auto_approve_min_amount",
  "cookie_duration",
  "default_commission",
  "hold_period_days",
  "levels",
  "max_total_commission_percent",
  "recurring",
  "slug",
]);

export function checkProgramCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "name", commissionRuleName),
    required(value, issues, "currency", checkCurrency),
    optional(value, issues, "allow_self_registration", isBoolean),
    optional(value, issues, "attribution_model", checkAttributionModel),
    optional(value, issues, "auto_approve_delay_days", programAutoApproveDelayDays),
    optional(value, issues, "auto_approve_enabled", isBoolean),
    optional(value, issues, "auto_approve_max_amount", commissionTermsAmount),
    optional(value, issues, "auto_approve_min_amount", commissionTermsAmount),
    optional(value, issues, "cookie_duration", programCookieDuration),
    optional(value, issues, "default_commission", checkCommissionTermsInput),
    optional(value, issues, "hold_period_days", programAutoApproveDelayDays),
    optional(value, issues, "levels", programCreateLevels),
    optional(value, issues, "max_total_commission_percent", commissionTermsRate),
    optional(value, issues, "recurring", checkRecurringTermsInput),
    optional(value, issues, "slug", programSlug),
    closed(value, issues, programCreateKeys),
  );
}

export function checkProgramLevel(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "level", commissionPreviewItemLevel),
    required(value, issues, "rate", commissionTermsInputRate),
  );
}

const programLevelInputKeys = keys(["level", "rate"]);

export function checkProgramLevelInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "level", commissionPreviewItemLevel),
    required(value, issues, "rate", commissionTermsInputRate),
    closed(value, issues, programLevelInputKeys),
  );
}

const programListData = array(checkProgram, { maxItems: 100 });

export function checkProgramList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", programListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", commissionRuleListNextCursor),
  );
}

const programMemberTierId = nullable(
  string({ maxLength: 31, pattern: /^tier_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);

export function checkProgramMember(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", commissionPreviewItemAffiliateId),
    required(value, issues, "program_id", commissionRuleProgramId),
    required(value, issues, "name", commissionRuleName),
    required(value, issues, "status", checkAffiliateStatus),
    required(value, issues, "tier_id", programMemberTierId),
    required(value, issues, "joined_at", commissionRuleCreatedAt),
  );
}

const programMemberAddKeys = keys(["affiliate_id"]);

export function checkProgramMemberAdd(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", commissionRulePreviewAffiliateId),
    closed(value, issues, programMemberAddKeys),
  );
}

const programMemberListData = array(checkProgramMember, { maxItems: 100 });

export function checkProgramMemberList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", programMemberListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", commissionRuleListNextCursor),
  );
}

const programStatus = literals("draft", "active", "paused", "archived");

export function checkProgramStatus(value: unknown, issues: Issue[]): boolean {
  return programStatus(value, issues);
}

const programUpdateKeys = keys([
  "allow_self_registration",
  "attribution_model",
  "auto_approve_delay_days",
  "auto_approve_enabled",
  "auto_approve_max_amount",
  "auto_approve_min_amount",
  "cookie_duration",
  "currency",
  "default_commission",
  "hold_period_days",
  "levels",
  "max_total_commission_percent",
  "name",
  "recurring",
]);

export function checkProgramUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "allow_self_registration", isBoolean),
    optional(value, issues, "attribution_model", checkAttributionModel),
    optional(value, issues, "auto_approve_delay_days", programAutoApproveDelayDays),
    optional(value, issues, "auto_approve_enabled", isBoolean),
    optional(value, issues, "auto_approve_max_amount", commissionTermsAmount),
    optional(value, issues, "auto_approve_min_amount", commissionTermsAmount),
    optional(value, issues, "cookie_duration", programCookieDuration),
    optional(value, issues, "currency", checkCurrency),
    optional(value, issues, "default_commission", checkCommissionTermsInput),
    optional(value, issues, "hold_period_days", programAutoApproveDelayDays),
    optional(value, issues, "levels", programCreateLevels),
    optional(value, issues, "max_total_commission_percent", commissionTermsRate),
    optional(value, issues, "name", commissionRuleName),
    optional(value, issues, "recurring", checkRecurringTermsInput),
    closed(value, issues, programUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const recurringTermsMaxCycles = nullable(integer({ minimum: 1, maximum: 1200 }));

export function checkRecurringTerms(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "enabled", isBoolean),
    required(value, issues, "max_cycles", recurringTermsMaxCycles),
  );
}

const recurringTermsInputKeys = keys(["enabled", "max_cycles"]);

export function checkRecurringTermsInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "enabled", isBoolean),
    optional(value, issues, "max_cycles", recurringTermsMaxCycles),
    closed(value, issues, recurringTermsInputKeys),
  );
}

const tierId = string({ maxLength: 31, pattern: /^tier_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const tierName = string({ minLength: 1, maxLength: 80 });
const tierPosition = integer({ minimum: 1, maximum: 20 });

export function checkTier(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", tierId),
    required(value, issues, "program_id", commissionRuleProgramId),
    required(value, issues, "name", tierName),
    required(value, issues, "position", tierPosition),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "metric", checkTierMetric),
    required(value, issues, "period", checkTierPeriod),
    required(value, issues, "threshold", commissionPreviewItemAmount),
    required(value, issues, "commission", checkCommissionTerms),
    required(value, issues, "created_at", commissionRuleCreatedAt),
    required(value, issues, "updated_at", commissionRuleCreatedAt),
  );
}

const tierCreateKeys = keys(["name", "metric", "period", "threshold", "commission"]);

export function checkTierCreate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "name", tierName),
    required(value, issues, "metric", checkTierMetric),
    required(value, issues, "period", checkTierPeriod),
    required(value, issues, "threshold", commissionPreviewItemAmount),
    required(value, issues, "commission", checkCommissionTermsInput),
    closed(value, issues, tierCreateKeys),
  );
}

const tierListData = array(checkTier, { maxItems: 100 });

export function checkTierList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", tierListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", commissionRuleListNextCursor),
  );
}

const tierMetric = literals("approved_conversions", "approved_revenue");

export function checkTierMetric(value: unknown, issues: Issue[]): boolean {
  return tierMetric(value, issues);
}

const allTimeOrMonth = literals("all_time", "month");

export function checkTierPeriod(value: unknown, issues: Issue[]): boolean {
  return allTimeOrMonth(value, issues);
}

const tierUpdateKeys = keys(["commission", "name", "threshold"]);

export function checkTierUpdate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "commission", checkCommissionTermsInput),
    optional(value, issues, "name", tierName),
    optional(value, issues, "threshold", commissionPreviewItemAmount),
    closed(value, issues, tierUpdateKeys),
    minProperties(value, issues, 1),
  );
}

const tierIdParameter = string({ minLength: 1, maxLength: 64 });
const sortParameter = literals("created_at", "-created_at");
const ruleIdParameter = string({ minLength: 1, maxLength: 64 });
const ok = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkProgram },
};
const ok2 = {
  headers: {
    "Idempotent-Replayed": idempotentReplayedHeader,
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkProgram },
};
const ok3 = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkCommissionRule },
};
const ok4 = {
  headers: {
    RateLimit: rateLimitHeader,
    "RateLimit-Policy": rateLimitPolicyHeader,
    "X-Request-Id": xRequestIdHeader,
  },
  contents: { "application/json": checkTier },
};

export const listPrograms: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:status": checkProgramStatus,
    "query:search": searchParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkProgramList },
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

export const createProgram: OperationChecks = {
  parameters: { "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkProgramCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkProgram },
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

export const getProgram: OperationChecks = {
  parameters: { "path:program_id": programIdParameter },
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

export const updateProgram: OperationChecks = {
  parameters: { "path:program_id": programIdParameter },
  body: { "application/json": checkProgramUpdate },
  replies: {
    "200": ok,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "409": conflict2,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const activateProgram: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: {},
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const listProgramAffiliates: OperationChecks = {
  parameters: {
    "path:program_id": programIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("-joined_at", "joined_at"),
    "query:status": checkAffiliateStatus,
    "query:tier_id": tierIdParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkProgramMemberList },
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

export const addProgramAffiliate: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkProgramMemberAdd },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkProgramMember },
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

export const removeProgramAffiliate: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "path:affiliate_id": affiliateIdParameter },
  body: {},
  replies: {
    "204": noContent,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const archiveProgram: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: {},
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getFraudPolicy: OperationChecks = {
  parameters: { "path:program_id": programIdParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkFraudPolicy },
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

export const replaceFraudPolicy: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkFraudPolicyReplace },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkFraudPolicy },
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

export const pauseProgram: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: {},
  replies: {
    "200": ok2,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const listCommissionRules: OperationChecks = {
  parameters: {
    "path:program_id": programIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter,
    "query:is_active": isBoolean,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommissionRuleList },
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

export const createCommissionRule: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkCommissionRuleCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommissionRule },
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

export const previewCommissionRules: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkCommissionRulePreview },
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommissionRulePreviewResult },
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

export const getCommissionRule: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "path:rule_id": ruleIdParameter },
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

export const updateCommissionRule: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "path:rule_id": ruleIdParameter },
  body: { "application/json": checkCommissionRuleUpdate },
  replies: {
    "200": ok3,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "409": conflict2,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const deleteCommissionRule: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "path:rule_id": ruleIdParameter },
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

export const listTiers: OperationChecks = {
  parameters: {
    "path:program_id": programIdParameter,
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkTierList },
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

export const createTier: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: { "application/json": checkTierCreate },
  replies: {
    "201": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        Location: locationHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkTier },
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

export const resetTiers: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "header:Idempotency-Key": idempotencyKeyParameter },
  body: {},
  replies: {
    "200": {
      headers: {
        "Idempotent-Replayed": idempotentReplayedHeader,
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkTierList },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound2,
    "406": notAcceptable,
    "409": conflict,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getTier: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "path:tier_id": tierIdParameter },
  body: {},
  replies: {
    "200": ok4,
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

export const updateTier: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "path:tier_id": tierIdParameter },
  body: { "application/json": checkTierUpdate },
  replies: {
    "200": ok4,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "409": conflict2,
    "413": contentTooLarge,
    "415": unsupportedMediaType,
    "422": unprocessableContent2,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const deleteTier: OperationChecks = {
  parameters: { "path:program_id": programIdParameter, "path:tier_id": tierIdParameter },
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
