// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  array,
  everyMember,
  integer,
  isObject,
  type Issue,
  literals,
  maxProperties,
  nullable,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";

const attributionModel = literals("last_touch", "first_touch", "coupon_priority", "multi_touch");

export function checkAttributionModel(value: unknown, issues: Issue[]): boolean {
  return attributionModel(value, issues);
}

const commissionTermsType = literals("percentage", "flat");

export function checkCommissionTermsType(value: unknown, issues: Issue[]): boolean {
  return commissionTermsType(value, issues);
}

const currency = string({ minLength: 3, maxLength: 3, pattern: /^[A-Z]{3}$/u });

export function checkCurrency(value: unknown, issues: Issue[]): boolean {
  return currency(value, issues);
}

const environment = literals("live", "sandbox");

export function checkEnvironment(value: unknown, issues: Issue[]): boolean {
  return environment(value, issues);
}

const metadataOthers = string({ maxLength: 500 });

export function checkMetadata(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = everyMember(value, issues, metadataOthers);
  return maxProperties(value, issues, 50) && isValid;
}

const plan = literals("nano", "basic", "standard", "custom");

export function checkPlan(value: unknown, issues: Issue[]): boolean {
  return plan(value, issues);
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

const ruleTraceEntryRule = literals("affiliate_override", "program_level", "program_default");
const ruleTraceEntryLevel = integer({ minimum: 1, maximum: 3 });
const ruleTraceEntryRate = nullable(
  string({ maxLength: 6, pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u }),
);
const ruleTraceEntryAmount = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkRuleTraceEntry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "rule", ruleTraceEntryRule);
  isValid = required(value, issues, "level", ruleTraceEntryLevel) && isValid;
  isValid = required(value, issues, "rate", ruleTraceEntryRate) && isValid;
  return required(value, issues, "amount", ruleTraceEntryAmount) && isValid;
}

const scope = literals("read-only", "conversion-write", "payout-write", "admin");

export function checkScope(value: unknown, issues: Issue[]): boolean {
  return scope(value, issues);
}
