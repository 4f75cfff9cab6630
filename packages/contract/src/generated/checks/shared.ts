// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  array,
  closed,
  everyMember,
  integer,
  isBoolean,
  isObject,
  type Issue,
  keys,
  literals,
  maxProperties,
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";

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
const nullablePayoutMethod = nullable(checkPayoutMethod);
const affiliateTags = array(string({ minLength: 1, maxLength: 40 }), { maxItems: 20 });
const affiliateNotes = nullable(string({ maxLength: 2000 }));
const affiliateApprovedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const affiliateCreatedAt = string({ maxLength: 40, format: "date-time" });

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
  isValid = required(value, issues, "payout_method", nullablePayoutMethod) && isValid;
  isValid = required(value, issues, "tax_form", checkTaxForm) && isValid;
  isValid = required(value, issues, "tags", affiliateTags) && isValid;
  isValid = required(value, issues, "notes", affiliateNotes) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "approved_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "suspended_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "terminated_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  return required(value, issues, "updated_at", affiliateCreatedAt) && isValid;
}

const affiliateCreatedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const affiliateCreatedEventType = literals("affiliate.created");
const affiliateCreatedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const affiliateCreatedEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkAffiliateCreatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", affiliateCreatedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkAffiliateCreatedEventData) && isValid;
}

function checkAffiliateCreatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableAffiliateCreatedEventDataPrevious = nullable(checkAffiliateCreatedEventDataPrevious);

export function checkAffiliateCreatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkAffiliate);
  return required(value, issues, "previous", nullableAffiliateCreatedEventDataPrevious) && isValid;
}

const affiliateStatus = literals("pending", "active", "suspended", "terminated");

export function checkAffiliateStatus(value: unknown, issues: Issue[]): boolean {
  return affiliateStatus(value, issues);
}

const affiliateUpdatedEventType = literals("affiliate.updated");

export function checkAffiliateUpdatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", affiliateUpdatedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkAffiliateUpdatedEventData) && isValid;
}

function checkAffiliateUpdatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableAffiliateUpdatedEventDataPrevious = nullable(checkAffiliateUpdatedEventDataPrevious);

export function checkAffiliateUpdatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkAffiliate);
  return required(value, issues, "previous", nullableAffiliateUpdatedEventDataPrevious) && isValid;
}

const clickOrCouponOrManual = literals("click", "coupon", "manual");

export function checkAttribution(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "method", clickOrCouponOrManual);
  return required(value, issues, "model", checkAttributionModel) && isValid;
}

const attributionModel = literals("last_touch", "first_touch", "coupon_priority", "multi_touch");

export function checkAttributionModel(value: unknown, issues: Issue[]): boolean {
  return attributionModel(value, issues);
}

const bulkFailureId = string({ minLength: 1, maxLength: 64 });
const bulkFailureDetail = string({ minLength: 1, maxLength: 1000 });

export function checkBulkFailure(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", bulkFailureId);
  isValid = required(value, issues, "code", checkProblemCode) && isValid;
  return required(value, issues, "detail", bulkFailureDetail) && isValid;
}

const bulkIdsIds = array(string({ minLength: 1, maxLength: 64 }), {
  minItems: 1,
  maxItems: 100,
  isUnique: true,
});
const bulkIdsKeys = keys(["ids"]);

export function checkBulkIds(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "ids", bulkIdsIds);
  return closed(value, issues, bulkIdsKeys) && isValid;
}

const bulkResultSucceeded = array(string({ minLength: 1, maxLength: 64 }), { maxItems: 100 });
const bulkResultFailed = array(checkBulkFailure, { maxItems: 100 });

export function checkBulkResult(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "succeeded", bulkResultSucceeded);
  return required(value, issues, "failed", bulkResultFailed) && isValid;
}

const commissionId = string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionProgramId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionConversionId = nullable(
  string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionLevel = integer({ minimum: 1, maximum: 3 });
const commissionAmount = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const commissionReversedAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const nullableCommissionRate = nullable(checkCommissionRate);
const commissionBaseAmount = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));
const commissionHoldReason = nullable(string({ maxLength: 500 }));
const commissionPayoutId = nullable(string({ maxLength: 30, pattern: /^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const commissionReversalOf = nullable(
  string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionRuleTrace = array(checkRuleTraceEntry, { maxItems: 50 });
const commissionReason = string({ minLength: 1, maxLength: 500 });

export function checkCommission(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", commissionId);
  isValid = required(value, issues, "kind", checkCommissionKind) && isValid;
  isValid = required(value, issues, "program_id", commissionProgramId) && isValid;
  isValid = required(value, issues, "affiliate_id", affiliateId) && isValid;
  isValid = required(value, issues, "conversion_id", commissionConversionId) && isValid;
  isValid = required(value, issues, "level", commissionLevel) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", commissionAmount) && isValid;
  isValid = required(value, issues, "reversed_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "clawed_back_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "net_amount", commissionAmount) && isValid;
  isValid = required(value, issues, "rate", nullableCommissionRate) && isValid;
  isValid = required(value, issues, "base_amount", commissionBaseAmount) && isValid;
  isValid = required(value, issues, "status", checkCommissionStatus) && isValid;
  isValid = required(value, issues, "hold_reason", commissionHoldReason) && isValid;
  isValid = required(value, issues, "available_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "payout_id", commissionPayoutId) && isValid;
  isValid = required(value, issues, "reversal_of", commissionReversalOf) && isValid;
  isValid = required(value, issues, "reversal_reason", commissionHoldReason) && isValid;
  isValid = required(value, issues, "rule_trace", commissionRuleTrace) && isValid;
  isValid = required(value, issues, "accrued_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "approved_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "held_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "paid_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "reversed_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "updated_at", affiliateCreatedAt) && isValid;
  return optional(value, issues, "reason", commissionReason) && isValid;
}

const commissionAccruedEventType = literals("commission.accrued");

export function checkCommissionAccruedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", commissionAccruedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkCommissionAccruedEventData) && isValid;
}

function checkCommissionAccruedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableCommissionAccruedEventDataPrevious = nullable(checkCommissionAccruedEventDataPrevious);

export function checkCommissionAccruedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkCommission);
  return required(value, issues, "previous", nullableCommissionAccruedEventDataPrevious) && isValid;
}

const earningOrAdjustmentOrBonus = literals("earning", "adjustment", "bonus");

export function checkCommissionKind(value: unknown, issues: Issue[]): boolean {
  return earningOrAdjustmentOrBonus(value, issues);
}

const commissionListData = array(checkCommission, { maxItems: 100 });
const commissionListNextCursor = nullable(string({ maxLength: 512 }));

export function checkCommissionList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", commissionListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", commissionListNextCursor) && isValid;
}

const commissionRateValue = string({ maxLength: 19, pattern: /^[0-9]{1,16}(\.[0-9]{1,2})?$/u });

export function checkCommissionRate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "type", checkCommissionTermsType);
  return required(value, issues, "value", commissionRateValue) && isValid;
}

const commissionReversedEventType = literals("commission.reversed");

export function checkCommissionReversedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", commissionReversedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkCommissionReversedEventData) && isValid;
}

function checkCommissionReversedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableCommissionReversedEventDataPrevious = nullable(checkCommissionReversedEventDataPrevious);

export function checkCommissionReversedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkCommission);
  return required(value, issues, "previous", nullableCommissionReversedEventDataPrevious) && isValid;
}

const commissionStatus = literals("pending", "held", "approved", "scheduled", "paid", "rejected", "reversed");

export function checkCommissionStatus(value: unknown, issues: Issue[]): boolean {
  return commissionStatus(value, issues);
}

const percentageOrFlat = literals("percentage", "flat");

export function checkCommissionTermsType(value: unknown, issues: Issue[]): boolean {
  return percentageOrFlat(value, issues);
}

const conversionId = string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const conversionLinkId = nullable(string({ maxLength: 30, pattern: /^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const conversionCouponCode = nullable(string({ maxLength: 40 }));
const conversionClickId = nullable(string({ maxLength: 30, pattern: /^clk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const conversionExternalId = string({ minLength: 1, maxLength: 255 });
const conversionIntegrationId = nullable(
  string({ maxLength: 30, pattern: /^int_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const nullableCustomer = nullable(checkCustomer);
const conversionLineItems = array(checkLineItem, { maxItems: 200 });
const nullableAttribution = nullable(checkAttribution);
const conversionCommissionIds = array(
  string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
  { maxItems: 100 },
);

export function checkConversion(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", conversionId);
  isValid = required(value, issues, "program_id", commissionProgramId) && isValid;
  isValid = required(value, issues, "affiliate_id", affiliateParentAffiliateId) && isValid;
  isValid = required(value, issues, "link_id", conversionLinkId) && isValid;
  isValid = required(value, issues, "coupon_code", conversionCouponCode) && isValid;
  isValid = required(value, issues, "click_id", conversionClickId) && isValid;
  isValid = required(value, issues, "external_id", conversionExternalId) && isValid;
  isValid = required(value, issues, "source", checkConversionSource) && isValid;
  isValid = required(value, issues, "integration_id", conversionIntegrationId) && isValid;
  isValid = required(value, issues, "type", checkConversionType) && isValid;
  isValid = required(value, issues, "status", checkConversionStatus) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "subtotal", commissionBaseAmount) && isValid;
  isValid = required(value, issues, "discount_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "tax_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "commissionable_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "refunded_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "customer", nullableCustomer) && isValid;
  isValid = required(value, issues, "line_items", conversionLineItems) && isValid;
  isValid = required(value, issues, "attribution", nullableAttribution) && isValid;
  isValid = required(value, issues, "fraud", checkFraudAssessment) && isValid;
  isValid = required(value, issues, "commission_ids", conversionCommissionIds) && isValid;
  isValid = required(value, issues, "rule_trace", commissionRuleTrace) && isValid;
  isValid = required(value, issues, "rejection_reason", commissionHoldReason) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "converted_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "approved_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "rejected_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "refunded_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "cancelled_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  return required(value, issues, "updated_at", affiliateCreatedAt) && isValid;
}

const conversionCreatedEventType = literals("conversion.created");

export function checkConversionCreatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", conversionCreatedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkConversionCreatedEventData) && isValid;
}

function checkConversionCreatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableConversionCreatedEventDataPrevious = nullable(checkConversionCreatedEventDataPrevious);

export function checkConversionCreatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkConversion);
  return required(value, issues, "previous", nullableConversionCreatedEventDataPrevious) && isValid;
}

const conversionRefundedEventType = literals("conversion.refunded");

export function checkConversionRefundedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", conversionRefundedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkConversionRefundedEventData) && isValid;
}

function checkConversionRefundedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableConversionRefundedEventDataPrevious = nullable(checkConversionRefundedEventDataPrevious);

export function checkConversionRefundedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkConversion);
  return required(value, issues, "previous", nullableConversionRefundedEventDataPrevious) && isValid;
}

const conversionSource = literals(
  "api",
  "sdk",
  "shopify",
  "woocommerce",
  "stripe",
  "paddle",
  "braintree",
  "paypal",
  "rentmy",
);

export function checkConversionSource(value: unknown, issues: Issue[]): boolean {
  return conversionSource(value, issues);
}

const conversionStatus = literals("pending", "approved", "rejected", "cancelled", "refunded");

export function checkConversionStatus(value: unknown, issues: Issue[]): boolean {
  return conversionStatus(value, issues);
}

const conversionType = literals("sale", "renewal", "lead", "booking");

export function checkConversionType(value: unknown, issues: Issue[]): boolean {
  return conversionType(value, issues);
}

const currency = string({ minLength: 3, maxLength: 3, pattern: /^[A-Z]{3}$/u });

export function checkCurrency(value: unknown, issues: Issue[]): boolean {
  return currency(value, issues);
}

const currentApiKeyId = string({ maxLength: 30, pattern: /^key_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const currentApiKeyName = string({ minLength: 1, maxLength: 100 });
const currentApiKeyScopes = array(checkScope, { minItems: 1, maxItems: 4 });

export function checkCurrentApiKey(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", currentApiKeyId);
  isValid = required(value, issues, "name", currentApiKeyName) && isValid;
  isValid = required(value, issues, "scopes", currentApiKeyScopes) && isValid;
  isValid = required(value, issues, "rate_limit", checkRateLimitPolicy) && isValid;
  return required(value, issues, "expires_at", affiliateApprovedAt) && isValid;
}

const customerExternalId = nullable(string({ maxLength: 255 }));
const customerEmail = nullable(string({ maxLength: 254, format: "email" }));
const customerName = nullable(string({ maxLength: 120 }));
const nullableBoolean = nullable(isBoolean);

export function checkCustomer(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "external_id", customerExternalId);
  isValid = required(value, issues, "email", customerEmail) && isValid;
  isValid = required(value, issues, "name", customerName) && isValid;
  return required(value, issues, "is_new", nullableBoolean) && isValid;
}

const deliveryStatus = literals("pending", "succeeded", "failed", "exhausted");

export function checkDeliveryStatus(value: unknown, issues: Issue[]): boolean {
  return deliveryStatus(value, issues);
}

const liveOrSandbox = literals("live", "sandbox");

export function checkEnvironment(value: unknown, issues: Issue[]): boolean {
  return liveOrSandbox(value, issues);
}

const eventType = literals(
  "affiliate.created",
  "affiliate.updated",
  "conversion.created",
  "conversion.refunded",
  "commission.accrued",
  "commission.reversed",
  "payout.scheduled",
  "payout.sent",
  "payout.failed",
  "fraud.flagged",
  "plan.upgraded",
);

export function checkEventType(value: unknown, issues: Issue[]): boolean {
  return eventType(value, issues);
}

const fraudAssessmentScore = integer({ minimum: 0, maximum: 100 });
const fraudAssessmentSignals = array(string({ minLength: 1, maxLength: 64 }), { maxItems: 20 });
const fraudAssessmentReviewId = nullable(
  string({ maxLength: 30, pattern: /^frv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);

export function checkFraudAssessment(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "score", fraudAssessmentScore);
  isValid = required(value, issues, "decision", checkFraudDecision) && isValid;
  isValid = required(value, issues, "signals", fraudAssessmentSignals) && isValid;
  return required(value, issues, "review_id", fraudAssessmentReviewId) && isValid;
}

const clearOrHeldOrBlocked = literals("clear", "held", "blocked");

export function checkFraudDecision(value: unknown, issues: Issue[]): boolean {
  return clearOrHeldOrBlocked(value, issues);
}

export function checkFraudDecisionRecord(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "by", affiliateName);
  isValid = required(value, issues, "at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "reason", commissionHoldReason) && isValid;
  return required(value, issues, "always_allow", isBoolean) && isValid;
}

const fraudFlaggedEventType = literals("fraud.flagged");

export function checkFraudFlaggedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", fraudFlaggedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkFraudFlaggedEventData) && isValid;
}

function checkFraudFlaggedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableFraudFlaggedEventDataPrevious = nullable(checkFraudFlaggedEventDataPrevious);

export function checkFraudFlaggedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkFraudReview);
  return required(value, issues, "previous", nullableFraudFlaggedEventDataPrevious) && isValid;
}

const fraudReviewId = string({ maxLength: 30, pattern: /^frv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const fraudReviewSignals = array(checkFraudSignal, { maxItems: 20 });
const fraudReviewPolicyVersion = integer({ minimum: 1, maximum: 1000000 });
const nullableFraudDecisionRecord = nullable(checkFraudDecisionRecord);

export function checkFraudReview(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", fraudReviewId);
  isValid = required(value, issues, "conversion_id", conversionId) && isValid;
  isValid = required(value, issues, "affiliate_id", affiliateId) && isValid;
  isValid = required(value, issues, "program_id", commissionProgramId) && isValid;
  isValid = required(value, issues, "score", fraudAssessmentScore) && isValid;
  isValid = required(value, issues, "signals", fraudReviewSignals) && isValid;
  isValid = required(value, issues, "policy_version", fraudReviewPolicyVersion) && isValid;
  isValid = required(value, issues, "status", checkFraudReviewStatus) && isValid;
  isValid = required(value, issues, "decision", nullableFraudDecisionRecord) && isValid;
  return required(value, issues, "created_at", affiliateCreatedAt) && isValid;
}

const openOrApprovedOrRejected = literals("open", "approved", "rejected");

export function checkFraudReviewStatus(value: unknown, issues: Issue[]): boolean {
  return openOrApprovedOrRejected(value, issues);
}

export function checkFraudSignal(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "code", checkFraudSignalCode);
  isValid = required(value, issues, "weight", fraudAssessmentScore) && isValid;
  return required(value, issues, "evidence", commissionReason) && isValid;
}

const fraudSignalCode = literals(
  "self_referral",
  "ip_cluster",
  "device_fingerprint",
  "headless_browser",
  "refund_rate_anomaly",
  "coupon_stuffing",
  "disposable_email",
  "click_spam",
);

export function checkFraudSignalCode(value: unknown, issues: Issue[]): boolean {
  return fraudSignalCode(value, issues);
}

export function checkLineItem(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "product_id", conversionExternalId);
  isValid = required(value, issues, "name", conversionExternalId) && isValid;
  isValid = required(value, issues, "quantity", fraudReviewPolicyVersion) && isValid;
  isValid = required(value, issues, "price", commissionReversedAmount) && isValid;
  return required(value, issues, "category", customerName) && isValid;
}

const lineItemInputKeys = keys(["product_id", "name", "quantity", "price", "category"]);

export function checkLineItemInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "product_id", conversionExternalId);
  isValid = required(value, issues, "name", conversionExternalId) && isValid;
  isValid = required(value, issues, "quantity", fraudReviewPolicyVersion) && isValid;
  isValid = required(value, issues, "price", commissionReversedAmount) && isValid;
  isValid = optional(value, issues, "category", affiliateName) && isValid;
  return closed(value, issues, lineItemInputKeys) && isValid;
}

const linkId = string({ maxLength: 30, pattern: /^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const linkProgramId = nullable(string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const linkSlug = string({ minLength: 2, maxLength: 64, pattern: /^[a-z0-9][a-z0-9-]{1,63}$/u });
const linkDestinationUrl = string({ minLength: 8, maxLength: 2048, format: "uri" });
const linkCouponId = nullable(string({ maxLength: 30, pattern: /^cpn_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));

export function checkLink(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", linkId);
  isValid = required(value, issues, "affiliate_id", affiliateId) && isValid;
  isValid = required(value, issues, "program_id", linkProgramId) && isValid;
  isValid = required(value, issues, "slug", linkSlug) && isValid;
  isValid = required(value, issues, "destination_url", linkDestinationUrl) && isValid;
  isValid = required(value, issues, "campaign", customerName) && isValid;
  isValid = required(value, issues, "is_active", isBoolean) && isValid;
  isValid = required(value, issues, "coupon_id", linkCouponId) && isValid;
  isValid = required(value, issues, "tracking_url", linkDestinationUrl) && isValid;
  isValid = required(value, issues, "click_count", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "conversion_count", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  return required(value, issues, "updated_at", affiliateCreatedAt) && isValid;
}

const linkListData = array(checkLink, { maxItems: 100 });

export function checkLinkList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", linkListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", commissionListNextCursor) && isValid;
}

export function checkMe(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "workspace", affiliateName);
  isValid = required(value, issues, "plan", checkPlan) && isValid;
  isValid = required(value, issues, "workspace_id", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  isValid = required(value, issues, "trial_ends_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "default_currency", checkCurrency) && isValid;
  isValid = required(value, issues, "timezone", bulkFailureId) && isValid;
  return required(value, issues, "api_key", checkCurrentApiKey) && isValid;
}

const metadataOthers = string({ maxLength: 500 });

export function checkMetadata(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = everyMember(value, issues, metadataOthers);
  return maxProperties(value, issues, 50) && isValid;
}

export function checkMoneyAmount(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "currency", checkCurrency);
  return required(value, issues, "amount", commissionAmount) && isValid;
}

const payoutId = string({ maxLength: 30, pattern: /^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutBatchId = nullable(string({ maxLength: 30, pattern: /^pbt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const payoutAmount = integer({ minimum: 1, maximum: 9007199254740991 });
const payoutDestinationMasked = nullable(string({ maxLength: 254 }));
const payoutAttempt = integer({ minimum: 1, maximum: 1000 });
const nullablePayoutFailure = nullable(checkPayoutFailure);

export function checkPayout(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", payoutId);
  isValid = required(value, issues, "batch_id", payoutBatchId) && isValid;
  isValid = required(value, issues, "affiliate_id", affiliateId) && isValid;
  isValid = required(value, issues, "program_id", linkProgramId) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", payoutAmount) && isValid;
  isValid = required(value, issues, "fee_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "net_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "commission_count", fraudReviewPolicyVersion) && isValid;
  isValid = required(value, issues, "method", checkPayoutRail) && isValid;
  isValid = required(value, issues, "destination_masked", payoutDestinationMasked) && isValid;
  isValid = required(value, issues, "status", checkPayoutStatus) && isValid;
  isValid = required(value, issues, "scheduled_for", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "attempt", payoutAttempt) && isValid;
  isValid = required(value, issues, "failure", nullablePayoutFailure) && isValid;
  isValid = required(value, issues, "provider_reference", customerExternalId) && isValid;
  isValid = required(value, issues, "approval", checkPayoutApproval) && isValid;
  isValid = required(value, issues, "period_start", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "period_end", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "note", commissionHoldReason) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "processing_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "completed_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "failed_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "cancelled_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  return required(value, issues, "updated_at", affiliateCreatedAt) && isValid;
}

export function checkPayoutApproval(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "required", isBoolean);
  isValid = required(value, issues, "approved_by", customerName) && isValid;
  return required(value, issues, "approved_at", affiliateApprovedAt) && isValid;
}

const payoutFailedEventType = literals("payout.failed");

export function checkPayoutFailedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", payoutFailedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPayoutFailedEventData) && isValid;
}

function checkPayoutFailedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePayoutFailedEventDataPrevious = nullable(checkPayoutFailedEventDataPrevious);

export function checkPayoutFailedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPayout);
  return required(value, issues, "previous", nullablePayoutFailedEventDataPrevious) && isValid;
}

export function checkPayoutFailure(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "code", checkPayoutFailureCode);
  return required(value, issues, "message", commissionReason) && isValid;
}

const payoutFailureCode = literals(
  "invalid_destination",
  "insufficient_funds",
  "provider_rejected",
  "provider_timeout",
  "tax_form_missing",
  "compliance_block",
);

export function checkPayoutFailureCode(value: unknown, issues: Issue[]): boolean {
  return payoutFailureCode(value, issues);
}

const payoutMethodMasked = string({ minLength: 1, maxLength: 254 });

export function checkPayoutMethod(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "type", checkPayoutMethodType);
  return required(value, issues, "masked", payoutMethodMasked) && isValid;
}

const paypalOrAchOrCrypto = literals("paypal", "ach", "crypto");

export function checkPayoutMethodType(value: unknown, issues: Issue[]): boolean {
  return paypalOrAchOrCrypto(value, issues);
}

const payoutRail = literals("paypal", "ach", "crypto", "manual");

export function checkPayoutRail(value: unknown, issues: Issue[]): boolean {
  return payoutRail(value, issues);
}

const payoutScheduledEventType = literals("payout.scheduled");

export function checkPayoutScheduledEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", payoutScheduledEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPayoutScheduledEventData) && isValid;
}

function checkPayoutScheduledEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePayoutScheduledEventDataPrevious = nullable(checkPayoutScheduledEventDataPrevious);

export function checkPayoutScheduledEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPayout);
  return required(value, issues, "previous", nullablePayoutScheduledEventDataPrevious) && isValid;
}

const payoutSentEventType = literals("payout.sent");

export function checkPayoutSentEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", payoutSentEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPayoutSentEventData) && isValid;
}

function checkPayoutSentEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePayoutSentEventDataPrevious = nullable(checkPayoutSentEventDataPrevious);

export function checkPayoutSentEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPayout);
  return required(value, issues, "previous", nullablePayoutSentEventDataPrevious) && isValid;
}

const payoutStatus = literals("pending", "scheduled", "processing", "completed", "failed", "cancelled");

export function checkPayoutStatus(value: unknown, issues: Issue[]): boolean {
  return payoutStatus(value, issues);
}

const plan = literals("nano", "basic", "standard", "custom");

export function checkPlan(value: unknown, issues: Issue[]): boolean {
  return plan(value, issues);
}

export function checkPlanState(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "workspace_id", affiliateCreatedEventWorkspace);
  isValid = required(value, issues, "workspace", affiliateName) && isValid;
  return required(value, issues, "plan", checkPlan) && isValid;
}

const planUpgradedEventType = literals("plan.upgraded");

export function checkPlanUpgradedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", planUpgradedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPlanUpgradedEventData) && isValid;
}

function checkPlanUpgradedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePlanUpgradedEventDataPrevious = nullable(checkPlanUpgradedEventDataPrevious);

export function checkPlanUpgradedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPlanState);
  return required(value, issues, "previous", nullablePlanUpgradedEventDataPrevious) && isValid;
}

const problemType = string({ maxLength: 300, format: "uri" });
const problemStatus = integer({ minimum: 400, maximum: 599 });
const problemDetail = string({ maxLength: 1000 });
const problemInstance = string({ maxLength: 8192, format: "uri-reference" });
const problemRequestId = string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
const problemAllowed = array(string({ maxLength: 40 }), { maxItems: 20 });
const problemCurrentStatus = string({ maxLength: 40 });
const problemErrors = array(checkProblemIssue, { maxItems: 50 });
const problemExistingId = string({ maxLength: 64 });
const problemRequiredScopes = array(checkScope, { maxItems: 4 });

export function checkProblem(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "type", problemType);
  isValid = required(value, issues, "title", affiliateName) && isValid;
  isValid = required(value, issues, "status", problemStatus) && isValid;
  isValid = required(value, issues, "code", checkProblemCode) && isValid;
  isValid = required(value, issues, "detail", problemDetail) && isValid;
  isValid = required(value, issues, "instance", problemInstance) && isValid;
  isValid = required(value, issues, "request_id", problemRequestId) && isValid;
  isValid = optional(value, issues, "allowed", problemAllowed) && isValid;
  isValid = optional(value, issues, "current_status", problemCurrentStatus) && isValid;
  isValid = optional(value, issues, "errors", problemErrors) && isValid;
  isValid = optional(value, issues, "existing_id", problemExistingId) && isValid;
  isValid = optional(value, issues, "required_plan", checkPlan) && isValid;
  return optional(value, issues, "required_scopes", problemRequiredScopes) && isValid;
}

const problemCode = literals(
  "bad_request",
  "invalid_json",
  "invalid_parameter",
  "invalid_cursor",
  "invalid_idempotency_key",
  "unauthorized",
  "insufficient_scope",
  "plan_upgrade_required",
  "wrong_environment",
  "https_required",
  "not_found",
  "method_not_allowed",
  "not_acceptable",
  "request_timeout",
  "idempotency_in_progress",
  "invalid_state_transition",
  "duplicate_resource",
  "resource_in_use",
  "fraud_hold_active",
  "payload_too_large",
  "unsupported_media_type",
  "validation_failed",
  "idempotency_key_reused",
  "insufficient_balance",
  "below_minimum",
  "rate_limited",
  "headers_too_large",
  "internal_error",
  "not_implemented",
  "service_unavailable",
);

export function checkProblemCode(value: unknown, issues: Issue[]): boolean {
  return problemCode(value, issues);
}

const problemIssueParameter = string({ maxLength: 200 });

export function checkProblemIssue(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "code", bulkFailureId);
  isValid = required(value, issues, "detail", metadataOthers) && isValid;
  isValid = optional(value, issues, "parameter", problemIssueParameter) && isValid;
  return optional(value, issues, "pointer", metadataOthers) && isValid;
}

const rateLimitPolicyLimit = integer({ minimum: 1, maximum: 100000 });
const rateLimitPolicyWindowSeconds = integer({ minimum: 1, maximum: 86400 });

export function checkRateLimitPolicy(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "limit", rateLimitPolicyLimit);
  return required(value, issues, "window_seconds", rateLimitPolicyWindowSeconds) && isValid;
}

const requiredReasonInputKeys = keys(["reason"]);

export function checkRequiredReasonInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "reason", commissionReason);
  return closed(value, issues, requiredReasonInputKeys) && isValid;
}

const rotateInputGraceSeconds = integer({ minimum: 0, maximum: 604800 });
const rotateInputKeys = keys(["grace_seconds"]);

export function checkRotateInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = optional(value, issues, "grace_seconds", rotateInputGraceSeconds);
  return closed(value, issues, rotateInputKeys) && isValid;
}

const ruleTraceEntryRule = literals(
  "link_rule",
  "affiliate_override",
  "product_rule",
  "tier",
  "program_level",
  "program_default",
  "platform_default",
);
const ruleTraceEntryRuleId = string({ maxLength: 31, pattern: /^rule_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });

export function checkRuleTraceEntry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "rule", ruleTraceEntryRule);
  isValid = required(value, issues, "level", commissionLevel) && isValid;
  isValid = required(value, issues, "rate", affiliateCommissionRate) && isValid;
  isValid = required(value, issues, "amount", commissionReversedAmount) && isValid;
  isValid = optional(value, issues, "rule_id", ruleTraceEntryRuleId) && isValid;
  return optional(value, issues, "rule_version", fraudReviewPolicyVersion) && isValid;
}

const scope = literals("read-only", "conversion-write", "payout-write", "admin");

export function checkScope(value: unknown, issues: Issue[]): boolean {
  return scope(value, issues);
}

const taxFormType = literals("w9", "w8", null);
const taxFormStatus = literals("missing", "submitted", "verified");

export function checkTaxForm(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "type", taxFormType);
  return required(value, issues, "status", taxFormStatus) && isValid;
}

const webhookDeliveryId = string({ maxLength: 30, pattern: /^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const webhookDeliveryEndpointId = string({ maxLength: 30, pattern: /^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const webhookDeliveryResponseStatus = nullable(integer({ minimum: 100, maximum: 599 }));
const webhookDeliveryResponseBodyExcerpt = nullable(string({ maxLength: 2048 }));
const webhookDeliveryDurationMs = nullable(integer({ minimum: 0, maximum: 600000 }));
const webhookDeliveryReplayOf = nullable(
  string({ maxLength: 30, pattern: /^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);

export function checkWebhookDelivery(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", webhookDeliveryId);
  isValid = required(value, issues, "endpoint_id", webhookDeliveryEndpointId) && isValid;
  isValid = required(value, issues, "event_id", affiliateCreatedEventId) && isValid;
  isValid = required(value, issues, "event_type", checkEventType) && isValid;
  isValid = required(value, issues, "attempt", fraudAssessmentScore) && isValid;
  isValid = required(value, issues, "status", checkDeliveryStatus) && isValid;
  isValid = required(value, issues, "response_status", webhookDeliveryResponseStatus) && isValid;
  isValid = required(value, issues, "response_body_excerpt", webhookDeliveryResponseBodyExcerpt) && isValid;
  isValid = required(value, issues, "duration_ms", webhookDeliveryDurationMs) && isValid;
  isValid = required(value, issues, "error", commissionHoldReason) && isValid;
  isValid = required(value, issues, "next_attempt_at", affiliateApprovedAt) && isValid;
  isValid = required(value, issues, "replay_of", webhookDeliveryReplayOf) && isValid;
  isValid = required(value, issues, "test", isBoolean) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedAt) && isValid;
  return required(value, issues, "updated_at", affiliateCreatedAt) && isValid;
}
