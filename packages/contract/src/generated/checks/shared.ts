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

const affiliateCreatedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const affiliateCreatedEventType = literals("affiliate.created");
const affiliateCreatedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const affiliateCreatedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const affiliateCreatedEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkAffiliateCreatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateCreatedEventId);
  isValid = required(value, issues, "type", affiliateCreatedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateCreatedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkAffiliateCreatedEventData) && isValid;
}

function checkAffiliateCreatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const affiliateCreatedEventDataPrevious = nullable(checkAffiliateCreatedEventDataPrevious);

export function checkAffiliateCreatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkAffiliate);
  return required(value, issues, "previous", affiliateCreatedEventDataPrevious) && isValid;
}

const affiliateStatus = literals("pending", "active", "suspended", "terminated");

export function checkAffiliateStatus(value: unknown, issues: Issue[]): boolean {
  return affiliateStatus(value, issues);
}

const affiliateUpdatedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const affiliateUpdatedEventType = literals("affiliate.updated");
const affiliateUpdatedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const affiliateUpdatedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const affiliateUpdatedEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkAffiliateUpdatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", affiliateUpdatedEventId);
  isValid = required(value, issues, "type", affiliateUpdatedEventType) && isValid;
  isValid = required(value, issues, "api_version", affiliateUpdatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", affiliateUpdatedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", affiliateUpdatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkAffiliateUpdatedEventData) && isValid;
}

function checkAffiliateUpdatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const affiliateUpdatedEventDataPrevious = nullable(checkAffiliateUpdatedEventDataPrevious);

export function checkAffiliateUpdatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkAffiliate);
  return required(value, issues, "previous", affiliateUpdatedEventDataPrevious) && isValid;
}

const attributionMethod = literals("click", "coupon", "manual");

export function checkAttribution(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "method", attributionMethod);
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
const commissionAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionConversionId = nullable(
  string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionLevel = integer({ minimum: 1, maximum: 3 });
const commissionAmount = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const commissionReversedAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const commissionClawedBackAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const commissionNetAmount = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const commissionRate = nullable(checkCommissionRate);
const commissionBaseAmount = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));
const commissionHoldReason = nullable(string({ maxLength: 500 }));
const commissionAvailableAt = string({ maxLength: 40, format: "date-time" });
const commissionPayoutId = nullable(string({ maxLength: 30, pattern: /^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const commissionReversalOf = nullable(
  string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const commissionReversalReason = nullable(string({ maxLength: 500 }));
const commissionRuleTrace = array(checkRuleTraceEntry, { maxItems: 50 });
const commissionAccruedAt = string({ maxLength: 40, format: "date-time" });
const commissionApprovedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionHeldAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionPaidAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionReversedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const commissionCreatedAt = string({ maxLength: 40, format: "date-time" });
const commissionUpdatedAt = string({ maxLength: 40, format: "date-time" });
const commissionReason = string({ minLength: 1, maxLength: 500 });

export function checkCommission(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", commissionId);
  isValid = required(value, issues, "kind", checkCommissionKind) && isValid;
  isValid = required(value, issues, "program_id", commissionProgramId) && isValid;
  isValid = required(value, issues, "affiliate_id", commissionAffiliateId) && isValid;
  isValid = required(value, issues, "conversion_id", commissionConversionId) && isValid;
  isValid = required(value, issues, "level", commissionLevel) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", commissionAmount) && isValid;
  isValid = required(value, issues, "reversed_amount", commissionReversedAmount) && isValid;
  isValid = required(value, issues, "clawed_back_amount", commissionClawedBackAmount) && isValid;
  isValid = required(value, issues, "net_amount", commissionNetAmount) && isValid;
  isValid = required(value, issues, "rate", commissionRate) && isValid;
  isValid = required(value, issues, "base_amount", commissionBaseAmount) && isValid;
  isValid = required(value, issues, "status", checkCommissionStatus) && isValid;
  isValid = required(value, issues, "hold_reason", commissionHoldReason) && isValid;
  isValid = required(value, issues, "available_at", commissionAvailableAt) && isValid;
  isValid = required(value, issues, "payout_id", commissionPayoutId) && isValid;
  isValid = required(value, issues, "reversal_of", commissionReversalOf) && isValid;
  isValid = required(value, issues, "reversal_reason", commissionReversalReason) && isValid;
  isValid = required(value, issues, "rule_trace", commissionRuleTrace) && isValid;
  isValid = required(value, issues, "accrued_at", commissionAccruedAt) && isValid;
  isValid = required(value, issues, "approved_at", commissionApprovedAt) && isValid;
  isValid = required(value, issues, "held_at", commissionHeldAt) && isValid;
  isValid = required(value, issues, "paid_at", commissionPaidAt) && isValid;
  isValid = required(value, issues, "reversed_at", commissionReversedAt) && isValid;
  isValid = required(value, issues, "created_at", commissionCreatedAt) && isValid;
  isValid = required(value, issues, "updated_at", commissionUpdatedAt) && isValid;
  return optional(value, issues, "reason", commissionReason) && isValid;
}

const commissionAccruedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionAccruedEventType = literals("commission.accrued");
const commissionAccruedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const commissionAccruedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const commissionAccruedEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkCommissionAccruedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", commissionAccruedEventId);
  isValid = required(value, issues, "type", commissionAccruedEventType) && isValid;
  isValid = required(value, issues, "api_version", commissionAccruedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", commissionAccruedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", commissionAccruedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkCommissionAccruedEventData) && isValid;
}

function checkCommissionAccruedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const commissionAccruedEventDataPrevious = nullable(checkCommissionAccruedEventDataPrevious);

export function checkCommissionAccruedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkCommission);
  return required(value, issues, "previous", commissionAccruedEventDataPrevious) && isValid;
}

const commissionKind = literals("earning", "adjustment", "bonus");

export function checkCommissionKind(value: unknown, issues: Issue[]): boolean {
  return commissionKind(value, issues);
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

const commissionReversedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const commissionReversedEventType = literals("commission.reversed");
const commissionReversedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const commissionReversedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const commissionReversedEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkCommissionReversedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", commissionReversedEventId);
  isValid = required(value, issues, "type", commissionReversedEventType) && isValid;
  isValid = required(value, issues, "api_version", commissionReversedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", commissionReversedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", commissionReversedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkCommissionReversedEventData) && isValid;
}

function checkCommissionReversedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const commissionReversedEventDataPrevious = nullable(checkCommissionReversedEventDataPrevious);

export function checkCommissionReversedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkCommission);
  return required(value, issues, "previous", commissionReversedEventDataPrevious) && isValid;
}

const commissionStatus = literals("pending", "held", "approved", "scheduled", "paid", "rejected", "reversed");

export function checkCommissionStatus(value: unknown, issues: Issue[]): boolean {
  return commissionStatus(value, issues);
}

const commissionTermsType = literals("percentage", "flat");

export function checkCommissionTermsType(value: unknown, issues: Issue[]): boolean {
  return commissionTermsType(value, issues);
}

const conversionId = string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const conversionProgramId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const conversionAffiliateId = nullable(
  string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const conversionLinkId = nullable(string({ maxLength: 30, pattern: /^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const conversionCouponCode = nullable(string({ maxLength: 40 }));
const conversionClickId = nullable(string({ maxLength: 30, pattern: /^clk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const conversionExternalId = string({ minLength: 1, maxLength: 255 });
const conversionIntegrationId = nullable(
  string({ maxLength: 30, pattern: /^int_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const conversionAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionSubtotal = nullable(integer({ minimum: 0, maximum: 9007199254740991 }));
const conversionDiscountAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionTaxAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCommissionableAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionRefundedAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const conversionCustomer = nullable(checkCustomer);
const conversionLineItems = array(checkLineItem, { maxItems: 200 });
const conversionAttribution = nullable(checkAttribution);
const conversionCommissionIds = array(
  string({ maxLength: 30, pattern: /^com_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
  { maxItems: 100 },
);
const conversionRuleTrace = array(checkRuleTraceEntry, { maxItems: 50 });
const conversionRejectionReason = nullable(string({ maxLength: 500 }));
const conversionConvertedAt = string({ maxLength: 40, format: "date-time" });
const conversionApprovedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const conversionRejectedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const conversionRefundedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const conversionCancelledAt = nullable(string({ maxLength: 40, format: "date-time" }));
const conversionCreatedAt = string({ maxLength: 40, format: "date-time" });
const conversionUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkConversion(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", conversionId);
  isValid = required(value, issues, "program_id", conversionProgramId) && isValid;
  isValid = required(value, issues, "affiliate_id", conversionAffiliateId) && isValid;
  isValid = required(value, issues, "link_id", conversionLinkId) && isValid;
  isValid = required(value, issues, "coupon_code", conversionCouponCode) && isValid;
  isValid = required(value, issues, "click_id", conversionClickId) && isValid;
  isValid = required(value, issues, "external_id", conversionExternalId) && isValid;
  isValid = required(value, issues, "source", checkConversionSource) && isValid;
  isValid = required(value, issues, "integration_id", conversionIntegrationId) && isValid;
  isValid = required(value, issues, "type", checkConversionType) && isValid;
  isValid = required(value, issues, "status", checkConversionStatus) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", conversionAmount) && isValid;
  isValid = required(value, issues, "subtotal", conversionSubtotal) && isValid;
  isValid = required(value, issues, "discount_amount", conversionDiscountAmount) && isValid;
  isValid = required(value, issues, "tax_amount", conversionTaxAmount) && isValid;
  isValid = required(value, issues, "commissionable_amount", conversionCommissionableAmount) && isValid;
  isValid = required(value, issues, "refunded_amount", conversionRefundedAmount) && isValid;
  isValid = required(value, issues, "customer", conversionCustomer) && isValid;
  isValid = required(value, issues, "line_items", conversionLineItems) && isValid;
  isValid = required(value, issues, "attribution", conversionAttribution) && isValid;
  isValid = required(value, issues, "fraud", checkFraudAssessment) && isValid;
  isValid = required(value, issues, "commission_ids", conversionCommissionIds) && isValid;
  isValid = required(value, issues, "rule_trace", conversionRuleTrace) && isValid;
  isValid = required(value, issues, "rejection_reason", conversionRejectionReason) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "converted_at", conversionConvertedAt) && isValid;
  isValid = required(value, issues, "approved_at", conversionApprovedAt) && isValid;
  isValid = required(value, issues, "rejected_at", conversionRejectedAt) && isValid;
  isValid = required(value, issues, "refunded_at", conversionRefundedAt) && isValid;
  isValid = required(value, issues, "cancelled_at", conversionCancelledAt) && isValid;
  isValid = required(value, issues, "created_at", conversionCreatedAt) && isValid;
  return required(value, issues, "updated_at", conversionUpdatedAt) && isValid;
}

const conversionCreatedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const conversionCreatedEventType = literals("conversion.created");
const conversionCreatedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const conversionCreatedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const conversionCreatedEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkConversionCreatedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", conversionCreatedEventId);
  isValid = required(value, issues, "type", conversionCreatedEventType) && isValid;
  isValid = required(value, issues, "api_version", conversionCreatedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", conversionCreatedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", conversionCreatedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkConversionCreatedEventData) && isValid;
}

function checkConversionCreatedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const conversionCreatedEventDataPrevious = nullable(checkConversionCreatedEventDataPrevious);

export function checkConversionCreatedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkConversion);
  return required(value, issues, "previous", conversionCreatedEventDataPrevious) && isValid;
}

const conversionRefundedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const conversionRefundedEventType = literals("conversion.refunded");
const conversionRefundedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const conversionRefundedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const conversionRefundedEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkConversionRefundedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", conversionRefundedEventId);
  isValid = required(value, issues, "type", conversionRefundedEventType) && isValid;
  isValid = required(value, issues, "api_version", conversionRefundedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", conversionRefundedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", conversionRefundedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkConversionRefundedEventData) && isValid;
}

function checkConversionRefundedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const conversionRefundedEventDataPrevious = nullable(checkConversionRefundedEventDataPrevious);

export function checkConversionRefundedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkConversion);
  return required(value, issues, "previous", conversionRefundedEventDataPrevious) && isValid;
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
const currentApiKeyExpiresAt = nullable(string({ maxLength: 40, format: "date-time" }));

export function checkCurrentApiKey(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", currentApiKeyId);
  isValid = required(value, issues, "name", currentApiKeyName) && isValid;
  isValid = required(value, issues, "scopes", currentApiKeyScopes) && isValid;
  isValid = required(value, issues, "rate_limit", checkRateLimitPolicy) && isValid;
  return required(value, issues, "expires_at", currentApiKeyExpiresAt) && isValid;
}

const customerExternalId = nullable(string({ maxLength: 255 }));
const customerEmail = nullable(string({ maxLength: 254, format: "email" }));
const customerName = nullable(string({ maxLength: 120 }));
const customerIsNew = nullable(isBoolean);

export function checkCustomer(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "external_id", customerExternalId);
  isValid = required(value, issues, "email", customerEmail) && isValid;
  isValid = required(value, issues, "name", customerName) && isValid;
  return required(value, issues, "is_new", customerIsNew) && isValid;
}

const deliveryStatus = literals("pending", "succeeded", "failed", "exhausted");

export function checkDeliveryStatus(value: unknown, issues: Issue[]): boolean {
  return deliveryStatus(value, issues);
}

const environment = literals("live", "sandbox");

export function checkEnvironment(value: unknown, issues: Issue[]): boolean {
  return environment(value, issues);
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

const fraudDecision = literals("clear", "held", "blocked");

export function checkFraudDecision(value: unknown, issues: Issue[]): boolean {
  return fraudDecision(value, issues);
}

const fraudDecisionRecordBy = string({ minLength: 1, maxLength: 120 });
const fraudDecisionRecordAt = string({ maxLength: 40, format: "date-time" });
const fraudDecisionRecordReason = nullable(string({ maxLength: 500 }));

export function checkFraudDecisionRecord(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "by", fraudDecisionRecordBy);
  isValid = required(value, issues, "at", fraudDecisionRecordAt) && isValid;
  isValid = required(value, issues, "reason", fraudDecisionRecordReason) && isValid;
  return required(value, issues, "always_allow", isBoolean) && isValid;
}

const fraudFlaggedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const fraudFlaggedEventType = literals("fraud.flagged");
const fraudFlaggedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const fraudFlaggedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const fraudFlaggedEventWorkspace = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });

export function checkFraudFlaggedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", fraudFlaggedEventId);
  isValid = required(value, issues, "type", fraudFlaggedEventType) && isValid;
  isValid = required(value, issues, "api_version", fraudFlaggedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", fraudFlaggedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", fraudFlaggedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkFraudFlaggedEventData) && isValid;
}

function checkFraudFlaggedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const fraudFlaggedEventDataPrevious = nullable(checkFraudFlaggedEventDataPrevious);

export function checkFraudFlaggedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkFraudReview);
  return required(value, issues, "previous", fraudFlaggedEventDataPrevious) && isValid;
}

const fraudReviewId = string({ maxLength: 30, pattern: /^frv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const fraudReviewConversionId = string({ maxLength: 30, pattern: /^cnv_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const fraudReviewAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const fraudReviewProgramId = string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const fraudReviewScore = integer({ minimum: 0, maximum: 100 });
const fraudReviewSignals = array(checkFraudSignal, { maxItems: 20 });
const fraudReviewPolicyVersion = integer({ minimum: 1, maximum: 1000000 });
const fraudReviewDecision = nullable(checkFraudDecisionRecord);
const fraudReviewCreatedAt = string({ maxLength: 40, format: "date-time" });

export function checkFraudReview(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", fraudReviewId);
  isValid = required(value, issues, "conversion_id", fraudReviewConversionId) && isValid;
  isValid = required(value, issues, "affiliate_id", fraudReviewAffiliateId) && isValid;
  isValid = required(value, issues, "program_id", fraudReviewProgramId) && isValid;
  isValid = required(value, issues, "score", fraudReviewScore) && isValid;
  isValid = required(value, issues, "signals", fraudReviewSignals) && isValid;
  isValid = required(value, issues, "policy_version", fraudReviewPolicyVersion) && isValid;
  isValid = required(value, issues, "status", checkFraudReviewStatus) && isValid;
  isValid = required(value, issues, "decision", fraudReviewDecision) && isValid;
  return required(value, issues, "created_at", fraudReviewCreatedAt) && isValid;
}

const fraudReviewStatus = literals("open", "approved", "rejected");

export function checkFraudReviewStatus(value: unknown, issues: Issue[]): boolean {
  return fraudReviewStatus(value, issues);
}

const fraudSignalWeight = integer({ minimum: 0, maximum: 100 });
const fraudSignalEvidence = string({ minLength: 1, maxLength: 500 });

export function checkFraudSignal(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "code", checkFraudSignalCode);
  isValid = required(value, issues, "weight", fraudSignalWeight) && isValid;
  return required(value, issues, "evidence", fraudSignalEvidence) && isValid;
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

const lineItemProductId = string({ minLength: 1, maxLength: 255 });
const lineItemName = string({ minLength: 1, maxLength: 255 });
const lineItemQuantity = integer({ minimum: 1, maximum: 1000000 });
const lineItemPrice = integer({ minimum: 0, maximum: 9007199254740991 });
const lineItemCategory = nullable(string({ maxLength: 120 }));

export function checkLineItem(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "product_id", lineItemProductId);
  isValid = required(value, issues, "name", lineItemName) && isValid;
  isValid = required(value, issues, "quantity", lineItemQuantity) && isValid;
  isValid = required(value, issues, "price", lineItemPrice) && isValid;
  return required(value, issues, "category", lineItemCategory) && isValid;
}

const lineItemInputProductId = string({ minLength: 1, maxLength: 255 });
const lineItemInputName = string({ minLength: 1, maxLength: 255 });
const lineItemInputQuantity = integer({ minimum: 1, maximum: 1000000 });
const lineItemInputPrice = integer({ minimum: 0, maximum: 9007199254740991 });
const lineItemInputCategory = string({ minLength: 1, maxLength: 120 });
const lineItemInputKeys = keys(["product_id", "name", "quantity", "price", "category"]);

export function checkLineItemInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "product_id", lineItemInputProductId);
  isValid = required(value, issues, "name", lineItemInputName) && isValid;
  isValid = required(value, issues, "quantity", lineItemInputQuantity) && isValid;
  isValid = required(value, issues, "price", lineItemInputPrice) && isValid;
  isValid = optional(value, issues, "category", lineItemInputCategory) && isValid;
  return closed(value, issues, lineItemInputKeys) && isValid;
}

const linkId = string({ maxLength: 30, pattern: /^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const linkAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const linkProgramId = nullable(string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const linkSlug = string({ minLength: 2, maxLength: 64, pattern: /^[a-z0-9][a-z0-9-]{1,63}$/u });
const linkDestinationUrl = string({ minLength: 8, maxLength: 2048, format: "uri" });
const linkCampaign = nullable(string({ maxLength: 120 }));
const linkCouponId = nullable(string({ maxLength: 30, pattern: /^cpn_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const linkTrackingUrl = string({ minLength: 8, maxLength: 2048, format: "uri" });
const linkClickCount = integer({ minimum: 0, maximum: 9007199254740991 });
const linkConversionCount = integer({ minimum: 0, maximum: 9007199254740991 });
const linkCreatedAt = string({ maxLength: 40, format: "date-time" });
const linkUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkLink(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", linkId);
  isValid = required(value, issues, "affiliate_id", linkAffiliateId) && isValid;
  isValid = required(value, issues, "program_id", linkProgramId) && isValid;
  isValid = required(value, issues, "slug", linkSlug) && isValid;
  isValid = required(value, issues, "destination_url", linkDestinationUrl) && isValid;
  isValid = required(value, issues, "campaign", linkCampaign) && isValid;
  isValid = required(value, issues, "is_active", isBoolean) && isValid;
  isValid = required(value, issues, "coupon_id", linkCouponId) && isValid;
  isValid = required(value, issues, "tracking_url", linkTrackingUrl) && isValid;
  isValid = required(value, issues, "click_count", linkClickCount) && isValid;
  isValid = required(value, issues, "conversion_count", linkConversionCount) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "created_at", linkCreatedAt) && isValid;
  return required(value, issues, "updated_at", linkUpdatedAt) && isValid;
}

const linkListData = array(checkLink, { maxItems: 100 });
const linkListNextCursor = nullable(string({ maxLength: 512 }));

export function checkLinkList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", linkListData);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "next_cursor", linkListNextCursor) && isValid;
}

const meWorkspace = string({ minLength: 1, maxLength: 120 });
const meWorkspaceId = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const meTrialEndsAt = nullable(string({ maxLength: 40, format: "date-time" }));
const meTimezone = string({ minLength: 1, maxLength: 64 });

export function checkMe(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "workspace", meWorkspace);
  isValid = required(value, issues, "plan", checkPlan) && isValid;
  isValid = required(value, issues, "workspace_id", meWorkspaceId) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  isValid = required(value, issues, "trial_ends_at", meTrialEndsAt) && isValid;
  isValid = required(value, issues, "default_currency", checkCurrency) && isValid;
  isValid = required(value, issues, "timezone", meTimezone) && isValid;
  return required(value, issues, "api_key", checkCurrentApiKey) && isValid;
}

const metadataOthers = string({ maxLength: 500 });

export function checkMetadata(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = everyMember(value, issues, metadataOthers);
  return maxProperties(value, issues, 50) && isValid;
}

const moneyAmountAmount = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });

export function checkMoneyAmount(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "currency", checkCurrency);
  return required(value, issues, "amount", moneyAmountAmount) && isValid;
}

const payoutId = string({ maxLength: 30, pattern: /^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutBatchId = nullable(string({ maxLength: 30, pattern: /^pbt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const payoutAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutProgramId = nullable(string({ maxLength: 30, pattern: /^prg_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }));
const payoutAmount = integer({ minimum: 1, maximum: 9007199254740991 });
const payoutFeeAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const payoutNetAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const payoutCommissionCount = integer({ minimum: 1, maximum: 1000000 });
const payoutDestinationMasked = nullable(string({ maxLength: 254 }));
const payoutScheduledFor = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutAttempt = integer({ minimum: 1, maximum: 1000 });
const payoutFailure = nullable(checkPayoutFailure);
const payoutProviderReference = nullable(string({ maxLength: 255 }));
const payoutPeriodStart = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutPeriodEnd = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutNote = nullable(string({ maxLength: 500 }));
const payoutProcessingAt = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutCompletedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutFailedAt = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutCancelledAt = nullable(string({ maxLength: 40, format: "date-time" }));
const payoutCreatedAt = string({ maxLength: 40, format: "date-time" });
const payoutUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkPayout(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", payoutId);
  isValid = required(value, issues, "batch_id", payoutBatchId) && isValid;
  isValid = required(value, issues, "affiliate_id", payoutAffiliateId) && isValid;
  isValid = required(value, issues, "program_id", payoutProgramId) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "amount", payoutAmount) && isValid;
  isValid = required(value, issues, "fee_amount", payoutFeeAmount) && isValid;
  isValid = required(value, issues, "net_amount", payoutNetAmount) && isValid;
  isValid = required(value, issues, "commission_count", payoutCommissionCount) && isValid;
  isValid = required(value, issues, "method", checkPayoutRail) && isValid;
  isValid = required(value, issues, "destination_masked", payoutDestinationMasked) && isValid;
  isValid = required(value, issues, "status", checkPayoutStatus) && isValid;
  isValid = required(value, issues, "scheduled_for", payoutScheduledFor) && isValid;
  isValid = required(value, issues, "attempt", payoutAttempt) && isValid;
  isValid = required(value, issues, "failure", payoutFailure) && isValid;
  isValid = required(value, issues, "provider_reference", payoutProviderReference) && isValid;
  isValid = required(value, issues, "approval", checkPayoutApproval) && isValid;
  isValid = required(value, issues, "period_start", payoutPeriodStart) && isValid;
  isValid = required(value, issues, "period_end", payoutPeriodEnd) && isValid;
  isValid = required(value, issues, "note", payoutNote) && isValid;
  isValid = required(value, issues, "metadata", checkMetadata) && isValid;
  isValid = required(value, issues, "processing_at", payoutProcessingAt) && isValid;
  isValid = required(value, issues, "completed_at", payoutCompletedAt) && isValid;
  isValid = required(value, issues, "failed_at", payoutFailedAt) && isValid;
  isValid = required(value, issues, "cancelled_at", payoutCancelledAt) && isValid;
  isValid = required(value, issues, "created_at", payoutCreatedAt) && isValid;
  return required(value, issues, "updated_at", payoutUpdatedAt) && isValid;
}

const payoutApprovalApprovedBy = nullable(string({ maxLength: 120 }));
const payoutApprovalApprovedAt = nullable(string({ maxLength: 40, format: "date-time" }));

export function checkPayoutApproval(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "required", isBoolean);
  isValid = required(value, issues, "approved_by", payoutApprovalApprovedBy) && isValid;
  return required(value, issues, "approved_at", payoutApprovalApprovedAt) && isValid;
}

const payoutFailedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutFailedEventType = literals("payout.failed");
const payoutFailedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const payoutFailedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const payoutFailedEventWorkspace = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });

export function checkPayoutFailedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", payoutFailedEventId);
  isValid = required(value, issues, "type", payoutFailedEventType) && isValid;
  isValid = required(value, issues, "api_version", payoutFailedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", payoutFailedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", payoutFailedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPayoutFailedEventData) && isValid;
}

function checkPayoutFailedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const payoutFailedEventDataPrevious = nullable(checkPayoutFailedEventDataPrevious);

export function checkPayoutFailedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPayout);
  return required(value, issues, "previous", payoutFailedEventDataPrevious) && isValid;
}

const payoutFailureMessage = string({ minLength: 1, maxLength: 500 });

export function checkPayoutFailure(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "code", checkPayoutFailureCode);
  return required(value, issues, "message", payoutFailureMessage) && isValid;
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

const payoutMethodType = literals("paypal", "ach", "crypto");

export function checkPayoutMethodType(value: unknown, issues: Issue[]): boolean {
  return payoutMethodType(value, issues);
}

const payoutRail = literals("paypal", "ach", "crypto", "manual");

export function checkPayoutRail(value: unknown, issues: Issue[]): boolean {
  return payoutRail(value, issues);
}

const payoutScheduledEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutScheduledEventType = literals("payout.scheduled");
const payoutScheduledEventApiVersion = string({ minLength: 1, maxLength: 16 });
const payoutScheduledEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const payoutScheduledEventWorkspace = string({
  maxLength: 30,
  pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u,
});

export function checkPayoutScheduledEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", payoutScheduledEventId);
  isValid = required(value, issues, "type", payoutScheduledEventType) && isValid;
  isValid = required(value, issues, "api_version", payoutScheduledEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", payoutScheduledEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", payoutScheduledEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPayoutScheduledEventData) && isValid;
}

function checkPayoutScheduledEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const payoutScheduledEventDataPrevious = nullable(checkPayoutScheduledEventDataPrevious);

export function checkPayoutScheduledEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPayout);
  return required(value, issues, "previous", payoutScheduledEventDataPrevious) && isValid;
}

const payoutSentEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const payoutSentEventType = literals("payout.sent");
const payoutSentEventApiVersion = string({ minLength: 1, maxLength: 16 });
const payoutSentEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const payoutSentEventWorkspace = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });

export function checkPayoutSentEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", payoutSentEventId);
  isValid = required(value, issues, "type", payoutSentEventType) && isValid;
  isValid = required(value, issues, "api_version", payoutSentEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", payoutSentEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", payoutSentEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPayoutSentEventData) && isValid;
}

function checkPayoutSentEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const payoutSentEventDataPrevious = nullable(checkPayoutSentEventDataPrevious);

export function checkPayoutSentEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPayout);
  return required(value, issues, "previous", payoutSentEventDataPrevious) && isValid;
}

const payoutStatus = literals("pending", "scheduled", "processing", "completed", "failed", "cancelled");

export function checkPayoutStatus(value: unknown, issues: Issue[]): boolean {
  return payoutStatus(value, issues);
}

const plan = literals("nano", "basic", "standard", "custom");

export function checkPlan(value: unknown, issues: Issue[]): boolean {
  return plan(value, issues);
}

const planStateWorkspaceId = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const planStateWorkspace = string({ minLength: 1, maxLength: 120 });

export function checkPlanState(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "workspace_id", planStateWorkspaceId);
  isValid = required(value, issues, "workspace", planStateWorkspace) && isValid;
  return required(value, issues, "plan", checkPlan) && isValid;
}

const planUpgradedEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const planUpgradedEventType = literals("plan.upgraded");
const planUpgradedEventApiVersion = string({ minLength: 1, maxLength: 16 });
const planUpgradedEventCreatedAt = string({ maxLength: 40, format: "date-time" });
const planUpgradedEventWorkspace = string({ maxLength: 30, pattern: /^wks_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });

export function checkPlanUpgradedEvent(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", planUpgradedEventId);
  isValid = required(value, issues, "type", planUpgradedEventType) && isValid;
  isValid = required(value, issues, "api_version", planUpgradedEventApiVersion) && isValid;
  isValid = required(value, issues, "created_at", planUpgradedEventCreatedAt) && isValid;
  isValid = required(value, issues, "workspace", planUpgradedEventWorkspace) && isValid;
  isValid = required(value, issues, "environment", checkEnvironment) && isValid;
  return required(value, issues, "data", checkPlanUpgradedEventData) && isValid;
}

function checkPlanUpgradedEventDataPrevious(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 200);
}

const planUpgradedEventDataPrevious = nullable(checkPlanUpgradedEventDataPrevious);

export function checkPlanUpgradedEventData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "object", checkPlanState);
  return required(value, issues, "previous", planUpgradedEventDataPrevious) && isValid;
}

const problemType = string({ maxLength: 300, format: "uri" });
const problemTitle = string({ minLength: 1, maxLength: 120 });
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
  isValid = required(value, issues, "title", problemTitle) && isValid;
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

const problemIssueCode = string({ minLength: 1, maxLength: 64 });
const problemIssueDetail = string({ maxLength: 500 });
const problemIssueParameter = string({ maxLength: 200 });
const problemIssuePointer = string({ maxLength: 500 });

export function checkProblemIssue(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "code", problemIssueCode);
  isValid = required(value, issues, "detail", problemIssueDetail) && isValid;
  isValid = optional(value, issues, "parameter", problemIssueParameter) && isValid;
  return optional(value, issues, "pointer", problemIssuePointer) && isValid;
}

const rateLimitPolicyLimit = integer({ minimum: 1, maximum: 100000 });
const rateLimitPolicyWindowSeconds = integer({ minimum: 1, maximum: 86400 });

export function checkRateLimitPolicy(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "limit", rateLimitPolicyLimit);
  return required(value, issues, "window_seconds", rateLimitPolicyWindowSeconds) && isValid;
}

const requiredReasonInputReason = string({ minLength: 1, maxLength: 500 });
const requiredReasonInputKeys = keys(["reason"]);

export function checkRequiredReasonInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "reason", requiredReasonInputReason);
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
const ruleTraceEntryLevel = integer({ minimum: 1, maximum: 3 });
const ruleTraceEntryRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const ruleTraceEntryAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const ruleTraceEntryRuleId = string({ maxLength: 31, pattern: /^rule_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const ruleTraceEntryRuleVersion = integer({ minimum: 1, maximum: 1000000 });

export function checkRuleTraceEntry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "rule", ruleTraceEntryRule);
  isValid = required(value, issues, "level", ruleTraceEntryLevel) && isValid;
  isValid = required(value, issues, "rate", ruleTraceEntryRate) && isValid;
  isValid = required(value, issues, "amount", ruleTraceEntryAmount) && isValid;
  isValid = optional(value, issues, "rule_id", ruleTraceEntryRuleId) && isValid;
  return optional(value, issues, "rule_version", ruleTraceEntryRuleVersion) && isValid;
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
const webhookDeliveryEventId = string({ maxLength: 30, pattern: /^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const webhookDeliveryAttempt = integer({ minimum: 0, maximum: 100 });
const webhookDeliveryResponseStatus = nullable(integer({ minimum: 100, maximum: 599 }));
const webhookDeliveryResponseBodyExcerpt = nullable(string({ maxLength: 2048 }));
const webhookDeliveryDurationMs = nullable(integer({ minimum: 0, maximum: 600000 }));
const webhookDeliveryError = nullable(string({ maxLength: 500 }));
const webhookDeliveryNextAttemptAt = nullable(string({ maxLength: 40, format: "date-time" }));
const webhookDeliveryReplayOf = nullable(
  string({ maxLength: 30, pattern: /^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$/u }),
);
const webhookDeliveryCreatedAt = string({ maxLength: 40, format: "date-time" });
const webhookDeliveryUpdatedAt = string({ maxLength: 40, format: "date-time" });

export function checkWebhookDelivery(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", webhookDeliveryId);
  isValid = required(value, issues, "endpoint_id", webhookDeliveryEndpointId) && isValid;
  isValid = required(value, issues, "event_id", webhookDeliveryEventId) && isValid;
  isValid = required(value, issues, "event_type", checkEventType) && isValid;
  isValid = required(value, issues, "attempt", webhookDeliveryAttempt) && isValid;
  isValid = required(value, issues, "status", checkDeliveryStatus) && isValid;
  isValid = required(value, issues, "response_status", webhookDeliveryResponseStatus) && isValid;
  isValid = required(value, issues, "response_body_excerpt", webhookDeliveryResponseBodyExcerpt) && isValid;
  isValid = required(value, issues, "duration_ms", webhookDeliveryDurationMs) && isValid;
  isValid = required(value, issues, "error", webhookDeliveryError) && isValid;
  isValid = required(value, issues, "next_attempt_at", webhookDeliveryNextAttemptAt) && isValid;
  isValid = required(value, issues, "replay_of", webhookDeliveryReplayOf) && isValid;
  isValid = required(value, issues, "test", isBoolean) && isValid;
  isValid = required(value, issues, "created_at", webhookDeliveryCreatedAt) && isValid;
  return required(value, issues, "updated_at", webhookDeliveryUpdatedAt) && isValid;
}
