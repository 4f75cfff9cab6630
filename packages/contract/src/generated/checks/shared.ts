// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  all,
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
  return all(
    required(value, issues, "id", affiliateId),
    required(value, issues, "name", affiliateName),
    required(value, issues, "email", affiliateEmail),
    required(value, issues, "phone", affiliatePhone),
    required(value, issues, "country", affiliateCountry),
    required(value, issues, "referral_code", affiliateReferralCode),
    required(value, issues, "status", checkAffiliateStatus),
    required(value, issues, "commission_rate", affiliateCommissionRate),
    required(value, issues, "program_ids", affiliateProgramIds),
    required(value, issues, "parent_affiliate_id", affiliateParentAffiliateId),
    required(value, issues, "payout_method", nullablePayoutMethod),
    required(value, issues, "tax_form", checkTaxForm),
    required(value, issues, "tags", affiliateTags),
    required(value, issues, "notes", affiliateNotes),
    required(value, issues, "metadata", checkMetadata),
    required(value, issues, "approved_at", affiliateApprovedAt),
    required(value, issues, "suspended_at", affiliateApprovedAt),
    required(value, issues, "terminated_at", affiliateApprovedAt),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "updated_at", affiliateCreatedAt),
  );
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
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", affiliateCreatedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkAffiliateCreatedEventData),
  );
}

function checkAffiliateCreatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableAffiliateCreatedEventDataPrevious = nullable(checkAffiliateCreatedEventDataPrevious);

export function checkAffiliateCreatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkAffiliate),
    required(value, issues, "previous", nullableAffiliateCreatedEventDataPrevious),
  );
}

const affiliateStatus = literals("pending", "active", "suspended", "terminated");

export function checkAffiliateStatus(value: unknown, issues: Issue[]): boolean {
  return affiliateStatus(value, issues);
}

const affiliateUpdatedEventType = literals("affiliate.updated");

export function checkAffiliateUpdatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", affiliateUpdatedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkAffiliateUpdatedEventData),
  );
}

function checkAffiliateUpdatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableAffiliateUpdatedEventDataPrevious = nullable(checkAffiliateUpdatedEventDataPrevious);

export function checkAffiliateUpdatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkAffiliate),
    required(value, issues, "previous", nullableAffiliateUpdatedEventDataPrevious),
  );
}

const clickOrCouponOrManual = literals("click", "coupon", "manual");

export function checkAttribution(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "method", clickOrCouponOrManual),
    required(value, issues, "model", checkAttributionModel),
  );
}

const attributionModel = literals("last_touch", "first_touch", "coupon_priority", "multi_touch");

export function checkAttributionModel(value: unknown, issues: Issue[]): boolean {
  return attributionModel(value, issues);
}

const bulkFailureId = string({ minLength: 1, maxLength: 64 });
const bulkFailureDetail = string({ minLength: 1, maxLength: 1000 });

export function checkBulkFailure(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", bulkFailureId),
    required(value, issues, "code", checkProblemCode),
    required(value, issues, "detail", bulkFailureDetail),
  );
}

const bulkIdsIds = array(string({ minLength: 1, maxLength: 64 }), {
  minItems: 1,
  maxItems: 100,
  isUnique: true,
});
const bulkIdsKeys = keys(["ids"]);

export function checkBulkIds(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "ids", bulkIdsIds), closed(value, issues, bulkIdsKeys));
}

const bulkResultSucceeded = array(string({ minLength: 1, maxLength: 64 }), { maxItems: 100 });
const bulkResultFailed = array(checkBulkFailure, { maxItems: 100 });

export function checkBulkResult(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "succeeded", bulkResultSucceeded),
    required(value, issues, "failed", bulkResultFailed),
  );
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
  return all(
    required(value, issues, "id", commissionId),
    required(value, issues, "kind", checkCommissionKind),
    required(value, issues, "program_id", commissionProgramId),
    required(value, issues, "affiliate_id", affiliateId),
    required(value, issues, "conversion_id", commissionConversionId),
    required(value, issues, "level", commissionLevel),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "amount", commissionAmount),
    required(value, issues, "reversed_amount", commissionReversedAmount),
    required(value, issues, "clawed_back_amount", commissionReversedAmount),
    required(value, issues, "net_amount", commissionAmount),
    required(value, issues, "rate", nullableCommissionRate),
    required(value, issues, "base_amount", commissionBaseAmount),
    required(value, issues, "status", checkCommissionStatus),
    required(value, issues, "hold_reason", commissionHoldReason),
    required(value, issues, "available_at", affiliateCreatedAt),
    required(value, issues, "payout_id", commissionPayoutId),
    required(value, issues, "reversal_of", commissionReversalOf),
    required(value, issues, "reversal_reason", commissionHoldReason),
    required(value, issues, "rule_trace", commissionRuleTrace),
    required(value, issues, "accrued_at", affiliateCreatedAt),
    required(value, issues, "approved_at", affiliateApprovedAt),
    required(value, issues, "held_at", affiliateApprovedAt),
    required(value, issues, "paid_at", affiliateApprovedAt),
    required(value, issues, "reversed_at", affiliateApprovedAt),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "updated_at", affiliateCreatedAt),
    optional(value, issues, "reason", commissionReason),
  );
}

const commissionAccruedEventType = literals("commission.accrued");

export function checkCommissionAccruedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", commissionAccruedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkCommissionAccruedEventData),
  );
}

function checkCommissionAccruedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableCommissionAccruedEventDataPrevious = nullable(checkCommissionAccruedEventDataPrevious);

export function checkCommissionAccruedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkCommission),
    required(value, issues, "previous", nullableCommissionAccruedEventDataPrevious),
  );
}

const earningOrAdjustmentOrBonus = literals("earning", "adjustment", "bonus");

export function checkCommissionKind(value: unknown, issues: Issue[]): boolean {
  return earningOrAdjustmentOrBonus(value, issues);
}

const commissionListData = array(checkCommission, { maxItems: 100 });
const commissionListNextCursor = nullable(string({ maxLength: 512 }));

export function checkCommissionList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", commissionListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", commissionListNextCursor),
  );
}

const commissionRateValue = string({ maxLength: 19, pattern: /^[0-9]{1,16}(\.[0-9]{1,2})?$/u });

export function checkCommissionRate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", checkCommissionTermsType),
    required(value, issues, "value", commissionRateValue),
  );
}

const commissionReversedEventType = literals("commission.reversed");

export function checkCommissionReversedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", commissionReversedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkCommissionReversedEventData),
  );
}

function checkCommissionReversedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableCommissionReversedEventDataPrevious = nullable(checkCommissionReversedEventDataPrevious);

export function checkCommissionReversedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkCommission),
    required(value, issues, "previous", nullableCommissionReversedEventDataPrevious),
  );
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
  return all(
    required(value, issues, "id", conversionId),
    required(value, issues, "program_id", commissionProgramId),
    required(value, issues, "affiliate_id", affiliateParentAffiliateId),
    required(value, issues, "link_id", conversionLinkId),
    required(value, issues, "coupon_code", conversionCouponCode),
    required(value, issues, "click_id", conversionClickId),
    required(value, issues, "external_id", conversionExternalId),
    required(value, issues, "source", checkConversionSource),
    required(value, issues, "integration_id", conversionIntegrationId),
    required(value, issues, "type", checkConversionType),
    required(value, issues, "status", checkConversionStatus),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "amount", commissionReversedAmount),
    required(value, issues, "subtotal", commissionBaseAmount),
    required(value, issues, "discount_amount", commissionReversedAmount),
    required(value, issues, "tax_amount", commissionReversedAmount),
    required(value, issues, "commissionable_amount", commissionReversedAmount),
    required(value, issues, "refunded_amount", commissionReversedAmount),
    required(value, issues, "customer", nullableCustomer),
    required(value, issues, "line_items", conversionLineItems),
    required(value, issues, "attribution", nullableAttribution),
    required(value, issues, "fraud", checkFraudAssessment),
    required(value, issues, "commission_ids", conversionCommissionIds),
    required(value, issues, "rule_trace", commissionRuleTrace),
    required(value, issues, "rejection_reason", commissionHoldReason),
    required(value, issues, "metadata", checkMetadata),
    required(value, issues, "converted_at", affiliateCreatedAt),
    required(value, issues, "approved_at", affiliateApprovedAt),
    required(value, issues, "rejected_at", affiliateApprovedAt),
    required(value, issues, "refunded_at", affiliateApprovedAt),
    required(value, issues, "cancelled_at", affiliateApprovedAt),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "updated_at", affiliateCreatedAt),
  );
}

const conversionCreatedEventType = literals("conversion.created");

export function checkConversionCreatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", conversionCreatedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkConversionCreatedEventData),
  );
}

function checkConversionCreatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableConversionCreatedEventDataPrevious = nullable(checkConversionCreatedEventDataPrevious);

export function checkConversionCreatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkConversion),
    required(value, issues, "previous", nullableConversionCreatedEventDataPrevious),
  );
}

const conversionRefundedEventType = literals("conversion.refunded");

export function checkConversionRefundedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", conversionRefundedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkConversionRefundedEventData),
  );
}

function checkConversionRefundedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableConversionRefundedEventDataPrevious = nullable(checkConversionRefundedEventDataPrevious);

export function checkConversionRefundedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkConversion),
    required(value, issues, "previous", nullableConversionRefundedEventDataPrevious),
  );
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
  return all(
    required(value, issues, "id", currentApiKeyId),
    required(value, issues, "name", currentApiKeyName),
    required(value, issues, "scopes", currentApiKeyScopes),
    required(value, issues, "rate_limit", checkRateLimitPolicy),
    required(value, issues, "expires_at", affiliateApprovedAt),
  );
}

const customerExternalId = nullable(string({ maxLength: 255 }));
const customerEmail = nullable(string({ maxLength: 254, format: "email" }));
const customerName = nullable(string({ maxLength: 120 }));
const nullableBoolean = nullable(isBoolean);

export function checkCustomer(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "external_id", customerExternalId),
    required(value, issues, "email", customerEmail),
    required(value, issues, "name", customerName),
    required(value, issues, "is_new", nullableBoolean),
  );
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
  return all(
    required(value, issues, "score", fraudAssessmentScore),
    required(value, issues, "decision", checkFraudDecision),
    required(value, issues, "signals", fraudAssessmentSignals),
    required(value, issues, "review_id", fraudAssessmentReviewId),
  );
}

const clearOrHeldOrBlocked = literals("clear", "held", "blocked");

export function checkFraudDecision(value: unknown, issues: Issue[]): boolean {
  return clearOrHeldOrBlocked(value, issues);
}

export function checkFraudDecisionRecord(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "by", affiliateName),
    required(value, issues, "at", affiliateCreatedAt),
    required(value, issues, "reason", commissionHoldReason),
    required(value, issues, "always_allow", isBoolean),
  );
}

const fraudFlaggedEventType = literals("fraud.flagged");

export function checkFraudFlaggedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", fraudFlaggedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkFraudFlaggedEventData),
  );
}

function checkFraudFlaggedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullableFraudFlaggedEventDataPrevious = nullable(checkFraudFlaggedEventDataPrevious);

export function checkFraudFlaggedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkFraudReview),
    required(value, issues, "previous", nullableFraudFlaggedEventDataPrevious),
  );
}

const fraudReviewId = string({ maxLength: 30, pattern: /^frv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const fraudReviewSignals = array(checkFraudSignal, { maxItems: 20 });
const fraudReviewPolicyVersion = integer({ minimum: 1, maximum: 1000000 });
const nullableFraudDecisionRecord = nullable(checkFraudDecisionRecord);

export function checkFraudReview(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", fraudReviewId),
    required(value, issues, "conversion_id", conversionId),
    required(value, issues, "affiliate_id", affiliateId),
    required(value, issues, "program_id", commissionProgramId),
    required(value, issues, "score", fraudAssessmentScore),
    required(value, issues, "signals", fraudReviewSignals),
    required(value, issues, "policy_version", fraudReviewPolicyVersion),
    required(value, issues, "status", checkFraudReviewStatus),
    required(value, issues, "decision", nullableFraudDecisionRecord),
    required(value, issues, "created_at", affiliateCreatedAt),
  );
}

const openOrApprovedOrRejected = literals("open", "approved", "rejected");

export function checkFraudReviewStatus(value: unknown, issues: Issue[]): boolean {
  return openOrApprovedOrRejected(value, issues);
}

export function checkFraudSignal(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "code", checkFraudSignalCode),
    required(value, issues, "weight", fraudAssessmentScore),
    required(value, issues, "evidence", commissionReason),
  );
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
  return all(
    required(value, issues, "product_id", conversionExternalId),
    required(value, issues, "name", conversionExternalId),
    required(value, issues, "quantity", fraudReviewPolicyVersion),
    required(value, issues, "price", commissionReversedAmount),
    required(value, issues, "category", customerName),
  );
}

const lineItemInputKeys = keys(["product_id", "name", "quantity", "price", "category"]);

export function checkLineItemInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "product_id", conversionExternalId),
    required(value, issues, "name", conversionExternalId),
    required(value, issues, "quantity", fraudReviewPolicyVersion),
    required(value, issues, "price", commissionReversedAmount),
    optional(value, issues, "category", affiliateName),
    closed(value, issues, lineItemInputKeys),
  );
}

const linkId = string({ maxLength: 30, pattern: /^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const linkProgramId = nullable(string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const linkSlug = string({ minLength: 2, maxLength: 64, pattern: /^[a-z0-9][a-z0-9-]{1,63}$/u });
const linkDestinationUrl = string({ minLength: 8, maxLength: 2048, format: "uri" });
const linkCouponId = nullable(string({ maxLength: 30, pattern: /^cpn_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));

export function checkLink(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", linkId),
    required(value, issues, "affiliate_id", affiliateId),
    required(value, issues, "program_id", linkProgramId),
    required(value, issues, "slug", linkSlug),
    required(value, issues, "destination_url", linkDestinationUrl),
    required(value, issues, "campaign", customerName),
    required(value, issues, "is_active", isBoolean),
    required(value, issues, "coupon_id", linkCouponId),
    required(value, issues, "tracking_url", linkDestinationUrl),
    required(value, issues, "click_count", commissionReversedAmount),
    required(value, issues, "conversion_count", commissionReversedAmount),
    required(value, issues, "metadata", checkMetadata),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "updated_at", affiliateCreatedAt),
  );
}

const linkListData = array(checkLink, { maxItems: 100 });

export function checkLinkList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", linkListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", commissionListNextCursor),
  );
}

export function checkMe(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "workspace", affiliateName),
    required(value, issues, "plan", checkPlan),
    required(value, issues, "workspace_id", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "trial_ends_at", affiliateApprovedAt),
    required(value, issues, "default_currency", checkCurrency),
    required(value, issues, "timezone", bulkFailureId),
    required(value, issues, "api_key", checkCurrentApiKey),
  );
}

const metadataOthers = string({ maxLength: 500 });

export function checkMetadata(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(everyMember(value, issues, metadataOthers), maxProperties(value, issues, 50));
}

export function checkMoneyAmount(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "amount", commissionAmount),
  );
}

const payoutId = string({ maxLength: 30, pattern: /^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutBatchId = nullable(string({ maxLength: 30, pattern: /^pbt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const payoutAmount = integer({ minimum: 1, maximum: 9007199254740991 });
const payoutDestinationMasked = nullable(string({ maxLength: 254 }));
const payoutAttempt = integer({ minimum: 1, maximum: 1000 });
const nullablePayoutFailure = nullable(checkPayoutFailure);

export function checkPayout(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", payoutId),
    required(value, issues, "batch_id", payoutBatchId),
    required(value, issues, "affiliate_id", affiliateId),
    required(value, issues, "program_id", linkProgramId),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "amount", payoutAmount),
    required(value, issues, "fee_amount", commissionReversedAmount),
    required(value, issues, "net_amount", commissionReversedAmount),
    required(value, issues, "commission_count", fraudReviewPolicyVersion),
    required(value, issues, "method", checkPayoutRail),
    required(value, issues, "destination_masked", payoutDestinationMasked),
    required(value, issues, "status", checkPayoutStatus),
    required(value, issues, "scheduled_for", affiliateApprovedAt),
    required(value, issues, "attempt", payoutAttempt),
    required(value, issues, "failure", nullablePayoutFailure),
    required(value, issues, "provider_reference", customerExternalId),
    required(value, issues, "approval", checkPayoutApproval),
    required(value, issues, "period_start", affiliateApprovedAt),
    required(value, issues, "period_end", affiliateApprovedAt),
    required(value, issues, "note", commissionHoldReason),
    required(value, issues, "metadata", checkMetadata),
    required(value, issues, "processing_at", affiliateApprovedAt),
    required(value, issues, "completed_at", affiliateApprovedAt),
    required(value, issues, "failed_at", affiliateApprovedAt),
    required(value, issues, "cancelled_at", affiliateApprovedAt),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "updated_at", affiliateCreatedAt),
  );
}

export function checkPayoutApproval(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "required", isBoolean),
    required(value, issues, "approved_by", customerName),
    required(value, issues, "approved_at", affiliateApprovedAt),
  );
}

const payoutFailedEventType = literals("payout.failed");

export function checkPayoutFailedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", payoutFailedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkPayoutFailedEventData),
  );
}

function checkPayoutFailedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePayoutFailedEventDataPrevious = nullable(checkPayoutFailedEventDataPrevious);

export function checkPayoutFailedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkPayout),
    required(value, issues, "previous", nullablePayoutFailedEventDataPrevious),
  );
}

export function checkPayoutFailure(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "code", checkPayoutFailureCode),
    required(value, issues, "message", commissionReason),
  );
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
  return all(
    required(value, issues, "type", checkPayoutMethodType),
    required(value, issues, "masked", payoutMethodMasked),
  );
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
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", payoutScheduledEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkPayoutScheduledEventData),
  );
}

function checkPayoutScheduledEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePayoutScheduledEventDataPrevious = nullable(checkPayoutScheduledEventDataPrevious);

export function checkPayoutScheduledEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkPayout),
    required(value, issues, "previous", nullablePayoutScheduledEventDataPrevious),
  );
}

const payoutSentEventType = literals("payout.sent");

export function checkPayoutSentEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", payoutSentEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkPayoutSentEventData),
  );
}

function checkPayoutSentEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePayoutSentEventDataPrevious = nullable(checkPayoutSentEventDataPrevious);

export function checkPayoutSentEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkPayout),
    required(value, issues, "previous", nullablePayoutSentEventDataPrevious),
  );
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
  return all(
    required(value, issues, "workspace_id", affiliateCreatedEventWorkspace),
    required(value, issues, "workspace", affiliateName),
    required(value, issues, "plan", checkPlan),
  );
}

const planUpgradedEventType = literals("plan.upgraded");

export function checkPlanUpgradedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", affiliateCreatedEventId),
    required(value, issues, "type", planUpgradedEventType),
    required(value, issues, "api_version", affiliateCreatedEventApiVersion),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "workspace", affiliateCreatedEventWorkspace),
    required(value, issues, "environment", checkEnvironment),
    required(value, issues, "data", checkPlanUpgradedEventData),
  );
}

function checkPlanUpgradedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const nullablePlanUpgradedEventDataPrevious = nullable(checkPlanUpgradedEventDataPrevious);

export function checkPlanUpgradedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "object", checkPlanState),
    required(value, issues, "previous", nullablePlanUpgradedEventDataPrevious),
  );
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
  return all(
    required(value, issues, "type", problemType),
    required(value, issues, "title", affiliateName),
    required(value, issues, "status", problemStatus),
    required(value, issues, "code", checkProblemCode),
    required(value, issues, "detail", problemDetail),
    required(value, issues, "instance", problemInstance),
    required(value, issues, "request_id", problemRequestId),
    optional(value, issues, "allowed", problemAllowed),
    optional(value, issues, "current_status", problemCurrentStatus),
    optional(value, issues, "errors", problemErrors),
    optional(value, issues, "existing_id", problemExistingId),
    optional(value, issues, "required_plan", checkPlan),
    optional(value, issues, "required_scopes", problemRequiredScopes),
  );
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
  return all(
    required(value, issues, "code", bulkFailureId),
    required(value, issues, "detail", metadataOthers),
    optional(value, issues, "parameter", problemIssueParameter),
    optional(value, issues, "pointer", metadataOthers),
  );
}

const rateLimitPolicyLimit = integer({ minimum: 1, maximum: 100000 });
const rateLimitPolicyWindowSeconds = integer({ minimum: 1, maximum: 86400 });

export function checkRateLimitPolicy(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "limit", rateLimitPolicyLimit),
    required(value, issues, "window_seconds", rateLimitPolicyWindowSeconds),
  );
}

const requiredReasonInputKeys = keys(["reason"]);

export function checkRequiredReasonInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "reason", commissionReason),
    closed(value, issues, requiredReasonInputKeys),
  );
}

const rotateInputGraceSeconds = integer({ minimum: 0, maximum: 604800 });
const rotateInputKeys = keys(["grace_seconds"]);

export function checkRotateInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "grace_seconds", rotateInputGraceSeconds),
    closed(value, issues, rotateInputKeys),
  );
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
  return all(
    required(value, issues, "rule", ruleTraceEntryRule),
    required(value, issues, "level", commissionLevel),
    required(value, issues, "rate", affiliateCommissionRate),
    required(value, issues, "amount", commissionReversedAmount),
    optional(value, issues, "rule_id", ruleTraceEntryRuleId),
    optional(value, issues, "rule_version", fraudReviewPolicyVersion),
  );
}

const scope = literals("read-only", "conversion-write", "payout-write", "admin");

export function checkScope(value: unknown, issues: Issue[]): boolean {
  return scope(value, issues);
}

const taxFormType = literals("w9", "w8", null);
const taxFormStatus = literals("missing", "submitted", "verified");

export function checkTaxForm(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "type", taxFormType), required(value, issues, "status", taxFormStatus));
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
  return all(
    required(value, issues, "id", webhookDeliveryId),
    required(value, issues, "endpoint_id", webhookDeliveryEndpointId),
    required(value, issues, "event_id", affiliateCreatedEventId),
    required(value, issues, "event_type", checkEventType),
    required(value, issues, "attempt", fraudAssessmentScore),
    required(value, issues, "status", checkDeliveryStatus),
    required(value, issues, "response_status", webhookDeliveryResponseStatus),
    required(value, issues, "response_body_excerpt", webhookDeliveryResponseBodyExcerpt),
    required(value, issues, "duration_ms", webhookDeliveryDurationMs),
    required(value, issues, "error", commissionHoldReason),
    required(value, issues, "next_attempt_at", affiliateApprovedAt),
    required(value, issues, "replay_of", webhookDeliveryReplayOf),
    required(value, issues, "test", isBoolean),
    required(value, issues, "created_at", affiliateCreatedAt),
    required(value, issues, "updated_at", affiliateCreatedAt),
  );
}
