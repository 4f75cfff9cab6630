// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/**
 * Somebody who refers customers. Status: `pending` becomes `active` by approval; `active` and `suspended`
 * change into each other; all three can be `terminated`, which is final.
 */
export interface Affiliate {
  id: string;
  name: string;
  email: string;
  /** E.164. */
  phone: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Used in links and at the checkout; unique in the workspace. */
  referral_code: string;
  status: AffiliateStatus;
  /** Own rate in percent; null: the rate of the program. */
  commission_rate: string | null;
  /** Programs the affiliate is a member of. */
  program_ids: string[];
  /** Who recruited the affiliate. */
  parent_affiliate_id: string | null;
  /** Where payouts go; null until the affiliate has said. */
  payout_method: PayoutMethod | null;
  tax_form: TaxForm;
  tags: string[];
  /** Internal; the affiliate never sees it. */
  notes: string | null;
  metadata: Metadata;
  approved_at: string | null;
  suspended_at: string | null;
  terminated_at: string | null;
  created_at: string;
  updated_at: string;
}

/** An affiliate came in. */
export interface AffiliateCreatedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "affiliate.created";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: AffiliateCreatedEventData;
}

/** The new affiliate. */
export interface AffiliateCreatedEventData {
  object: Affiliate;
  /** Null: there was nobody before. */
  previous: { [key: string]: unknown } | null;
}

/**
 * `pending`: waits for approval; `active`: earns; `suspended`: earns nothing new for now; `terminated`: earns
 * nothing new, for good. New values may appear.
 */
export type AffiliateStatus = "pending" | "active" | "suspended" | "terminated";

/** An affiliate changed. */
export interface AffiliateUpdatedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "affiliate.updated";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: AffiliateUpdatedEventData;
}

/** The affiliate after the change, and what was different before. */
export interface AffiliateUpdatedEventData {
  object: Affiliate;
  /** Only the fields that differ, with their values before the change; `updated_at` is left out. */
  previous: { [key: string]: unknown } | null;
}

/** Why a conversion belongs to its affiliate. */
export interface Attribution {
  /** `manual`: the request named the affiliate. New values may appear. */
  method: "click" | "coupon" | "manual";
  model: AttributionModel;
}

/** Who gets a conversion when several could. New values may appear. */
export type AttributionModel = "last_touch" | "first_touch" | "coupon_priority" | "multi_touch";

/** An item that was left as it was. */
export interface BulkFailure {
  id: string;
  code: ProblemCode;
  detail: string;
}

/** Up to 100 ids. */
export interface BulkIds {
  ids: string[];
}

/** What became of each item; every id is in one of the two lists. */
export interface BulkResult {
  succeeded: string[];
  failed: BulkFailure[];
}

/**
 * An entry of the ledger of what is owed to affiliates. `net_amount` is `amount` less `reversed_amount`. A
 * paid entry never changes: what is taken back after payment becomes an `adjustment` with a negative amount.
 */
export interface Commission {
  id: string;
  kind: CommissionKind;
  program_id: string;
  affiliate_id: string;
  /** Null for bonuses and adjustments without a conversion. */
  conversion_id: string | null;
  /** 1: the affiliate referred; 2 and 3: recruited who did. */
  level: number;
  currency: Currency;
  /** In minor units; negative for adjustments that take back. */
  amount: number;
  /** Taken off before payment, in minor units. */
  reversed_amount: number;
  /** Taken back after payment through adjustments, in minor units. */
  clawed_back_amount: number;
  /** `amount` less `reversed_amount`: what counts in balances and payouts, in minor units. */
  net_amount: number;
  /** Null for bonuses and adjustments. */
  rate: CommissionRate | null;
  /** What the commission is a share of, in minor units. */
  base_amount: number | null;
  status: CommissionStatus;
  hold_reason: string | null;
  /** When the hold period ends and the commission can be paid. */
  available_at: string;
  /** The open or completed payout it is part of. */
  payout_id: string | null;
  /** The paid commission an adjustment takes back from. */
  reversal_of: string | null;
  reversal_reason: string | null;
  rule_trace: RuleTraceEntry[];
  accrued_at: string;
  approved_at: string | null;
  held_at: string | null;
  paid_at: string | null;
  reversed_at: string | null;
  created_at: string;
  updated_at: string;
  /** Why a bonus or an adjustment was written; earnings have none. */
  reason?: string;
}

/** An affiliate earned. */
export interface CommissionAccruedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "commission.accrued";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: CommissionAccruedEventData;
}

/** The entry that was added to the ledger. */
export interface CommissionAccruedEventData {
  object: Commission;
  /** Null: entries are added, never rewritten. */
  previous: { [key: string]: unknown } | null;
}

/**
 * `earning`: from a conversion; `adjustment`: a correction, usually negative; `bonus`: a gift. New values may
 * appear.
 */
export type CommissionKind = "earning" | "adjustment" | "bonus";

/** Lines of the ledger: earned, added by hand, or taken back. */
export interface CommissionList {
  data: Commission[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** The rate a commission was worked out with. */
export interface CommissionRate {
  type: CommissionTermsType;
  /** Percent, or minor units when flat. */
  value: string;
}

/** A commission was taken back. */
export interface CommissionReversedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "commission.reversed";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: CommissionReversedEventData;
}

/** The commission that shrank, or the adjustment that stands for it. */
export interface CommissionReversedEventData {
  object: Commission;
  /** The amounts before, and the status if that changed; null when `object` is an adjustment. */
  previous: { [key: string]: unknown } | null;
}

/**
 * `pending`: accrued; `held`: stopped by the fraud check or a person; `approved`: payable; `scheduled`: in an
 * open payout; `paid`, `rejected` and `reversed` are final. New values may appear.
 */
export type CommissionStatus =
  | "pending"
  | "held"
  | "approved"
  | "scheduled"
  | "paid"
  | "rejected"
  | "reversed";

/**
 * `percentage`: a share of the amount without tax; `flat`: the same sum for every conversion. New values may
 * appear.
 */
export type CommissionTermsType = "percentage" | "flat";

/**
 * A sale or another result. Status: `pending` becomes `approved` or `rejected`; `pending` and `approved` can
 * become `cancelled` (by the store) or `refunded` (fully); those three are final. A partial refund raises
 * `refunded_amount` and keeps the status.
 */
export interface Conversion {
  id: string;
  program_id: string;
  /** Who referred; null: nobody. */
  affiliate_id: string | null;
  /** Link that was clicked. */
  link_id: string | null;
  /** Code that was redeemed, by an affiliate or not. */
  coupon_code: string | null;
  /** The click itself. */
  click_id: string | null;
  /** Your order number. */
  external_id: string;
  source: ConversionSource;
  /** Connection that brought the conversion. */
  integration_id: string | null;
  type: ConversionType;
  status: ConversionStatus;
  currency: Currency;
  /** What the customer paid, in minor units. */
  amount: number;
  /** Before tax, in minor units. */
  subtotal: number | null;
  /** What the customer saved, in minor units; `amount` is after it. */
  discount_amount: number;
  /** Tax within `amount`, in minor units; it earns nobody anything. */
  tax_amount: number;
  /** What commissions are a share of, in minor units. */
  commissionable_amount: number;
  /** Refunded so far, in minor units. */
  refunded_amount: number;
  customer: Customer | null;
  line_items: LineItem[];
  /** Why this affiliate; null when unattributed. */
  attribution: Attribution | null;
  fraud: FraudAssessment;
  commission_ids: string[];
  /** Which rule set which commission. */
  rule_trace: RuleTraceEntry[];
  rejection_reason: string | null;
  metadata: Metadata;
  /** When the sale happened. */
  converted_at: string;
  approved_at: string | null;
  rejected_at: string | null;
  refunded_at: string | null;
  cancelled_at: string | null;
  created_at: string;
  updated_at: string;
}

/** A conversion was recorded. */
export interface ConversionCreatedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "conversion.created";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: ConversionCreatedEventData;
}

/** The conversion as it was recorded, held or blocked ones included. */
export interface ConversionCreatedEventData {
  object: Conversion;
  /** Null, as a conversion is new only once. */
  previous: { [key: string]: unknown } | null;
}

/** Money went back to a customer. */
export interface ConversionRefundedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "conversion.refunded";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: ConversionRefundedEventData;
}

/** The conversion with the refund taken into account. */
export interface ConversionRefundedEventData {
  object: Conversion;
  /** `refunded_amount` before this refund; with the one that completes it, `status` and `refunded_at` too. */
  previous: { [key: string]: unknown } | null;
}

/** How a conversion reached us. New values may appear. */
export type ConversionSource =
  | "api"
  | "sdk"
  | "shopify"
  | "woocommerce"
  | "stripe"
  | "paddle"
  | "braintree"
  | "paypal"
  | "rentmy";

/**
 * `pending`: to be judged, by a person or in time by itself; `approved`: earns; `rejected`: earns nothing;
 * `cancelled`: the order was called off; `refunded`: all of it was given back. New values may appear.
 */
export type ConversionStatus = "pending" | "approved" | "rejected" | "cancelled" | "refunded";

/**
 * What was brought about. A `renewal` earns only where the program's `recurring` terms say so, a `lead`
 * usually has an amount of 0 and a flat commission. New values may appear.
 */
export type ConversionType = "sale" | "renewal" | "lead" | "booking";

/** ISO 4217 code. */
export type Currency = string;

/** The key a request was sent with. */
export interface CurrentApiKey {
  id: string;
  name: string;
  scopes: Scope[];
  rate_limit: RateLimitPolicy;
  expires_at: string | null;
}

/** Who bought. */
export interface Customer {
  /** Your customer number. */
  external_id: string | null;
  email: string | null;
  name: string | null;
  /** Whether this is the customer's first order; null: unknown. */
  is_new: boolean | null;
}

/** `failed`: will be tried again; `exhausted`: given up after 24 hours. New values may appear. */
export type DeliveryStatus = "pending" | "succeeded" | "failed" | "exhausted";

/** Where the key works: on real data or in the sandbox. New values may appear. */
export type Environment = "live" | "sandbox";

/** What happened. New values may appear. */
export type EventType =
  | "affiliate.created"
  | "affiliate.updated"
  | "conversion.created"
  | "conversion.refunded"
  | "commission.accrued"
  | "commission.reversed"
  | "payout.scheduled"
  | "payout.sent"
  | "payout.failed"
  | "fraud.flagged"
  | "plan.upgraded";

/** What the fraud check made of a conversion. */
export interface FraudAssessment {
  score: number;
  decision: FraudDecision;
  /** What raised the score, such as `self_referral`. */
  signals: string[];
  /** Review that decides; null when nothing is to be decided. */
  review_id: string | null;
}

/**
 * `clear`: nothing suspicious enough; `held`: waits for a person; `blocked`: rejected at once. New values may
 * appear.
 */
export type FraudDecision = "clear" | "held" | "blocked";

/** Who decided, and why. */
export interface FraudDecisionRecord {
  by: string;
  at: string;
  reason: string | null;
  /** The affiliate is on the allow-list since. */
  always_allow: boolean;
}

/** The fraud check stopped a conversion. */
export interface FraudFlaggedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "fraud.flagged";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: FraudFlaggedEventData;
}

/** The review that was opened, or for a blocked conversion closed at once. */
export interface FraudFlaggedEventData {
  object: FraudReview;
  /** Null: a conversion is scored once, so there is no earlier review. */
  previous: { [key: string]: unknown } | null;
}

/** A conversion that waits for a person. */
export interface FraudReview {
  id: string;
  conversion_id: string;
  affiliate_id: string;
  program_id: string;
  score: number;
  signals: FraudSignal[];
  policy_version: number;
  status: FraudReviewStatus;
  /** Null while open. */
  decision: FraudDecisionRecord | null;
  created_at: string;
}

/**
 * `approved`: the conversion is genuine; `rejected`: it is not, or was rejected or cancelled on its own. Both
 * are final. New values may appear.
 */
export type FraudReviewStatus = "open" | "approved" | "rejected";

/** Something suspicious about a conversion. */
export interface FraudSignal {
  code: FraudSignalCode;
  /** What it adds to the score, which ends at 100. */
  weight: number;
  /** For people; its wording may change. */
  evidence: string;
}

/**
 * `self_referral`: buyer and affiliate share an address, e-mail or IP; `ip_cluster` and `device_fingerprint`:
 * many orders from one place; `refund_rate_anomaly`: far more comes back than in the program on average;
 * `coupon_stuffing`: a code without any click before; `click_spam`: clicks nobody makes by hand. New values
 * may appear.
 */
export type FraudSignalCode =
  | "self_referral"
  | "ip_cluster"
  | "device_fingerprint"
  | "headless_browser"
  | "refund_rate_anomaly"
  | "coupon_stuffing"
  | "disposable_email"
  | "click_spam";

/** One line of an order. */
export interface LineItem {
  product_id: string;
  name: string;
  quantity: number;
  /** Of one piece, in minor units. */
  price: number;
  category: string | null;
}

/** One line of the order, as it stood on the receipt. */
export interface LineItemInput {
  product_id: string;
  name: string;
  quantity: number;
  /** Of one piece, in minor units. */
  price: number;
  category?: string;
}

/** A tracked link of an affiliate. */
export interface Link {
  id: string;
  affiliate_id: string;
  /** Program its conversions count for; null: whichever of the affiliate's the order names. */
  program_id: string | null;
  /** Last part of the tracking URL; unique in the workspace. */
  slug: string;
  /** Where a click ends up. */
  destination_url: string;
  campaign: string | null;
  /** An inactive link redirects without tracking. */
  is_active: boolean;
  /** Coupon shown with the link. */
  coupon_id: string | null;
  /** The URL to hand out. */
  tracking_url: string;
  click_count: number;
  conversion_count: number;
  metadata: Metadata;
  created_at: string;
  updated_at: string;
}

/** Tracked URLs, of one affiliate or of all. */
export interface LinkList {
  data: Link[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** The workspace an API key opens, and the key itself. */
export interface Me {
  /** Name of the workspace. */
  workspace: string;
  plan: Plan;
  workspace_id: string;
  environment: Environment;
  /** End of the free trial; null when there is none. */
  trial_ends_at: string | null;
  default_currency: Currency;
  /** IANA time zone of the dashboard; the API itself speaks UTC. */
  timezone: string;
  api_key: CurrentApiKey;
}

/** Your own keys and values, up to 50; we store them and hand them back. */
export type Metadata = { [key: string]: string };

/** A sum in one currency. */
export interface MoneyAmount {
  currency: Currency;
  /** In minor units of `currency`; below zero when more was taken back than came in. */
  amount: number;
}

/**
 * Money on its way to an affiliate. Status: `pending` can be scheduled, processed, completed, failed or
 * cancelled; `scheduled` processed, cancelled or unscheduled; `processing` completed or failed; `failed`
 * retried or cancelled.
 */
export interface Payout {
  id: string;
  batch_id: string | null;
  affiliate_id: string;
  program_id: string | null;
  currency: Currency;
  /** Sum of the attached entries, in minor units. */
  amount: number;
  /** What the rail takes, in minor units. */
  fee_amount: number;
  /** What arrives, in minor units. */
  net_amount: number;
  commission_count: number;
  method: PayoutRail;
  /** Where the last attempt went or the next will go, unreadable but for a hint; null when paid outside. */
  destination_masked: string | null;
  status: PayoutStatus;
  /** When it leaves, or was to leave; null while it has no date. */
  scheduled_for: string | null;
  /** Grows with every retry. */
  attempt: number;
  /** Null unless failed. */
  failure: PayoutFailure | null;
  /** Stable across retries. */
  provider_reference: string | null;
  approval: PayoutApproval;
  /**
   * First of the month in which its oldest earning accrued; null when it pays none, only bonuses or
   * adjustments.
   */
  period_start: string | null;
  /** End of the month in which its latest earning accrued; that moment is not part of it. */
  period_end: string | null;
  /** Printed on the statement. */
  note: string | null;
  metadata: Metadata;
  processing_at: string | null;
  completed_at: string | null;
  failed_at: string | null;
  cancelled_at: string | null;
  created_at: string;
  updated_at: string;
}

/** Whether somebody has to sign the payout off, and who did. */
export interface PayoutApproval {
  /** Whether the schedule asked for a sign-off when the payout was made. */
  required: boolean;
  /** Id of the key or user who gave the date; null while nobody has. */
  approved_by: string | null;
  approved_at: string | null;
}

/** A payout came back. */
export interface PayoutFailedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "payout.failed";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: PayoutFailedEventData;
}

/** Why it failed is in `failure` of the payout. */
export interface PayoutFailedEventData {
  object: Payout;
  /** Its status before, and `failure` and `failed_at` as they were: null at the first attempt. */
  previous: { [key: string]: unknown } | null;
}

/** Why a payout failed. */
export interface PayoutFailure {
  code: PayoutFailureCode;
  message: string;
}

/**
 * `invalid_destination` and `tax_form_missing` are for the affiliate to mend, `insufficient_funds` for you;
 * `provider_rejected` and `provider_timeout` are worth a retry, `compliance_block` is not. New values may
 * appear.
 */
export type PayoutFailureCode =
  | "invalid_destination"
  | "insufficient_funds"
  | "provider_rejected"
  | "provider_timeout"
  | "tax_form_missing"
  | "compliance_block";

/** Where payouts go. */
export interface PayoutMethod {
  type: PayoutMethodType;
  /** The destination, unreadable but for a hint. */
  masked: string;
}

/** The rail. New values may appear. */
export type PayoutMethodType = "paypal" | "ach" | "crypto";

/** `manual`: paid outside, only recorded here. New values may appear. */
export type PayoutRail = "paypal" | "ach" | "crypto" | "manual";

/** A payout has a date. */
export interface PayoutScheduledEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "payout.scheduled";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: PayoutScheduledEventData;
}

/** The payout with its date. */
export interface PayoutScheduledEventData {
  object: Payout;
  /**
   * The date before, null where there was none, and the status; after a retry the failure and the attempt as
   * well. Null for a payout made with a date.
   */
  previous: { [key: string]: unknown } | null;
}

/** A payout has arrived. */
export interface PayoutSentEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "payout.sent";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: PayoutSentEventData;
}

/** The payout as it stays from now on. */
export interface PayoutSentEventData {
  object: Payout;
  /** The status it had: `processing`, or `pending` for one paid outside. */
  previous: { [key: string]: unknown } | null;
}

/** `completed` and `cancelled` are final. New values may appear. */
export type PayoutStatus = "pending" | "scheduled" | "processing" | "completed" | "failed" | "cancelled";

/** Plan of the workspace. New plans may appear. */
export type Plan = "nano" | "basic" | "standard" | "custom";

/** A workspace and its plan. */
export interface PlanState {
  workspace_id: string;
  workspace: string;
  plan: Plan;
}

/** The workspace moved to a higher plan. */
export interface PlanUpgradedEvent {
  /** The same for every delivery of the event: dedupe on it. */
  id: string;
  type: "plan.upgraded";
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Environment;
  data: PlanUpgradedEventData;
}

/** The workspace on its new plan. */
export interface PlanUpgradedEventData {
  object: PlanState;
  /** The `plan` it was on. */
  previous: { [key: string]: unknown } | null;
}

/**
 * What went wrong (RFC 9457). `code` is for programs, `detail` for people. Some codes add members of their
 * own, such as `existing_id` or `allowed`.
 */
export interface Problem {
  /** Page that explains the code. */
  type: string;
  /** The same for every occurrence of the code. */
  title: string;
  status: number;
  code: ProblemCode;
  /** What happened this time. */
  detail: string;
  /** Path of the request. */
  instance: string;
  request_id: string;
  /** With `invalid_state_transition`: the statuses that can follow. */
  allowed?: string[];
  /** With `invalid_state_transition`: the status the resource has. */
  current_status?: string;
  /** The offending parts of the request. */
  errors?: ProblemIssue[];
  /** With `duplicate_resource`: the resource that is in the way. */
  existing_id?: string;
  /** With `plan_upgrade_required`: the least plan that suffices. */
  required_plan?: Plan;
  /** With `insufficient_scope`: the scopes the key lacks. */
  required_scopes?: Scope[];
}

/**
 * Stable names of what can go wrong. `method_not_allowed`, `request_timeout`, `headers_too_large` and
 * `not_implemented` come from the server before, or instead of, an operation: no reply lists them. New codes
 * may appear.
 */
export type ProblemCode =
  | "bad_request"
  | "invalid_json"
  | "invalid_parameter"
  | "invalid_cursor"
  | "invalid_idempotency_key"
  | "unauthorized"
  | "insufficient_scope"
  | "plan_upgrade_required"
  | "wrong_environment"
  | "https_required"
  | "not_found"
  | "method_not_allowed"
  | "not_acceptable"
  | "request_timeout"
  | "idempotency_in_progress"
  | "invalid_state_transition"
  | "duplicate_resource"
  | "resource_in_use"
  | "fraud_hold_active"
  | "payload_too_large"
  | "unsupported_media_type"
  | "validation_failed"
  | "idempotency_key_reused"
  | "insufficient_balance"
  | "below_minimum"
  | "rate_limited"
  | "headers_too_large"
  | "internal_error"
  | "not_implemented"
  | "service_unavailable";

/** One offending part of a request: `pointer` into the body, or the name of a `parameter`. */
export interface ProblemIssue {
  code: string;
  detail: string;
  parameter?: string;
  /** JSON pointer (RFC 6901) into the body. */
  pointer?: string;
}

/** At most `limit` requests in any `window_seconds`. */
export interface RateLimitPolicy {
  limit: number;
  window_seconds: number;
}

/** Why: the affiliate reads it, too. */
export interface RequiredReasonInput {
  /** Shown to the affiliate and in the audit log. */
  reason: string;
}

/** How long the old secret shall work on. */
export interface RotateInput {
  /**
   * Default: 86400, a day. 0 ends it at once.
   *
   * @default 86400
   */
  grace_seconds?: number;
}

/** One rule that set a commission. */
export interface RuleTraceEntry {
  /** New values may appear. */
  rule:
    | "link_rule"
    | "affiliate_override"
    | "product_rule"
    | "tier"
    | "program_level"
    | "program_default"
    | "platform_default";
  level: number;
  /** Percent; null for a flat amount. */
  rate: string | null;
  /** The commission, in minor units. */
  amount: number;
  /** With `link_rule` and `product_rule`: which rule. */
  rule_id?: string;
  /** With `rule_id`: the version that applied. */
  rule_version?: number;
}

/** What a key may do. A write scope includes `read-only`; `admin` includes all. New scopes may appear. */
export type Scope = "read-only" | "conversion-write" | "payout-write" | "admin";

/** The tax form on file. */
export interface TaxForm {
  /** W-9 for US persons, W-8 for others; null while there is none. New values may appear. */
  type: "w9" | "w8" | null;
  /** From the standard plan on, payouts need a `verified` one. New values may appear. */
  status: "missing" | "submitted" | "verified";
}

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  id: string;
  endpoint_id: string;
  event_id: string;
  event_type: EventType;
  /** Attempts made; 0 before the first. */
  attempt: number;
  status: DeliveryStatus;
  /** What the receiver answered last; null when no answer came. */
  response_status: number | null;
  /** The start of that answer. */
  response_body_excerpt: string | null;
  /** How long the last attempt took; ten seconds are allowed. */
  duration_ms: number | null;
  /** Why there was no answer, such as a refused connection. */
  error: string | null;
  /** Null when there will be none. */
  next_attempt_at: string | null;
  /** The delivery this one repeats. */
  replay_of: string | null;
  /** Made by the test operation. */
  test: boolean;
  created_at: string;
  updated_at: string;
}
