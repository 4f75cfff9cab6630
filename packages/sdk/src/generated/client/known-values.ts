// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { LinkBatchStatus } from "./types/affiliates.ts";
import type { ApiKeyStatus } from "./types/api-keys.ts";
import type { ActorType, AuditSource } from "./types/audit-log.ts";
import type { CouponStatus } from "./types/coupons.ts";
import type {
  IntegrationAuthType,
  IntegrationDirection,
  IntegrationKind,
  IntegrationStatus,
  SyncStatus,
} from "./types/integrations.ts";
import type { PayoutFrequency } from "./types/payout-schedule.ts";
import type { PayoutBatchStatus, PayoutRequestStatus, PayoutSkipReason } from "./types/payouts.ts";
import type {
  CustomerType,
  FraudStrictness,
  ProgramStatus,
  TierMetric,
  TierPeriod,
} from "./types/programs.ts";
import type {
  AffiliateStatus,
  AttributionModel,
  CommissionKind,
  CommissionStatus,
  CommissionTermsType,
  ConversionSource,
  ConversionStatus,
  ConversionType,
  DeliveryStatus,
  Environment,
  EventType,
  FraudDecision,
  FraudReviewStatus,
  FraudSignalCode,
  PayoutFailureCode,
  PayoutMethodType,
  PayoutRail,
  PayoutStatus,
  Plan,
  ProblemCode,
  Scope,
} from "./types/shared.ts";
import type { WebhookEndpointStatus } from "./types/webhook-endpoints.ts";

export { isKnown } from "@heldsway/client-runtime";

/** Known values of {@link ActorType}. */
export const actorTypeValues = [
  "user",
  "api_key",
  "integration",
  "system",
  "affiliate",
] as const satisfies readonly ActorType[];

/** Known values of {@link AffiliateStatus}. */
export const affiliateStatusValues = [
  "pending",
  "active",
  "suspended",
  "terminated",
] as const satisfies readonly AffiliateStatus[];

/** Known values of {@link ApiKeyStatus}. */
export const apiKeyStatusValues = ["active", "expired", "revoked"] as const satisfies readonly ApiKeyStatus[];

/** Known values of {@link AttributionModel}. */
export const attributionModelValues = [
  "last_touch",
  "first_touch",
  "coupon_priority",
  "multi_touch",
] as const satisfies readonly AttributionModel[];

/** Known values of {@link AuditSource}. */
export const auditSourceValues = [
  "dashboard",
  "api",
  "integration",
  "system",
] as const satisfies readonly AuditSource[];

/** Known values of {@link CommissionKind}. */
export const commissionKindValues = [
  "earning",
  "adjustment",
  "bonus",
] as const satisfies readonly CommissionKind[];

/** Known values of {@link CommissionStatus}. */
export const commissionStatusValues = [
  "pending",
  "held",
  "approved",
  "scheduled",
  "paid",
  "rejected",
  "reversed",
] as const satisfies readonly CommissionStatus[];

/** Known values of {@link CommissionTermsType}. */
export const commissionTermsTypeValues = [
  "percentage",
  "flat",
] as const satisfies readonly CommissionTermsType[];

/** Known values of {@link ConversionSource}. */
export const conversionSourceValues = [
  "api",
  "sdk",
  "shopify",
  "woocommerce",
  "stripe",
  "paddle",
  "braintree",
  "paypal",
  "rentmy",
] as const satisfies readonly ConversionSource[];

/** Known values of {@link ConversionStatus}. */
export const conversionStatusValues = [
  "pending",
  "approved",
  "rejected",
  "cancelled",
  "refunded",
] as const satisfies readonly ConversionStatus[];

/** Known values of {@link ConversionType}. */
export const conversionTypeValues = [
  "sale",
  "renewal",
  "lead",
  "booking",
] as const satisfies readonly ConversionType[];

/** Known values of {@link CouponStatus}. */
export const couponStatusValues = [
  "active",
  "inactive",
  "expired",
] as const satisfies readonly CouponStatus[];

/** Known values of {@link CustomerType}. */
export const customerTypeValues = ["new", "returning"] as const satisfies readonly CustomerType[];

/** Known values of {@link DeliveryStatus}. */
export const deliveryStatusValues = [
  "pending",
  "succeeded",
  "failed",
  "exhausted",
] as const satisfies readonly DeliveryStatus[];

/** Known values of {@link Environment}. */
export const environmentValues = ["live", "sandbox"] as const satisfies readonly Environment[];

/** Known values of {@link EventType}. */
export const eventTypeValues = [
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
] as const satisfies readonly EventType[];

/** Known values of {@link FraudDecision}. */
export const fraudDecisionValues = ["clear", "held", "blocked"] as const satisfies readonly FraudDecision[];

/** Known values of {@link FraudReviewStatus}. */
export const fraudReviewStatusValues = [
  "open",
  "approved",
  "rejected",
] as const satisfies readonly FraudReviewStatus[];

/** Known values of {@link FraudSignalCode}. */
export const fraudSignalCodeValues = [
  "self_referral",
  "ip_cluster",
  "device_fingerprint",
  "headless_browser",
  "refund_rate_anomaly",
  "coupon_stuffing",
  "disposable_email",
  "click_spam",
] as const satisfies readonly FraudSignalCode[];

/** Known values of {@link FraudStrictness}. */
export const fraudStrictnessValues = [
  "relaxed",
  "standard",
  "strict",
] as const satisfies readonly FraudStrictness[];

/** Known values of {@link IntegrationAuthType}. */
export const integrationAuthTypeValues = [
  "oauth2",
  "api_key",
  "api_credentials",
  "plugin_key",
  "partner_token",
] as const satisfies readonly IntegrationAuthType[];

/** Known values of {@link IntegrationDirection}. */
export const integrationDirectionValues = [
  "inbound",
  "outbound",
  "both",
] as const satisfies readonly IntegrationDirection[];

/** Known values of {@link IntegrationKind}. */
export const integrationKindValues = [
  "shopify",
  "woocommerce",
  "stripe",
  "paddle",
  "braintree",
  "paypal",
  "rentmy",
  "plaid_ach",
] as const satisfies readonly IntegrationKind[];

/** Known values of {@link IntegrationStatus}. */
export const integrationStatusValues = [
  "pending",
  "connected",
  "degraded",
  "error",
  "disconnected",
] as const satisfies readonly IntegrationStatus[];

/** Known values of {@link LinkBatchStatus}. */
export const linkBatchStatusValues = [
  "pending",
  "processing",
  "completed",
  "failed",
] as const satisfies readonly LinkBatchStatus[];

/** Known values of {@link PayoutBatchStatus}. */
export const payoutBatchStatusValues = [
  "draft",
  "scheduled",
  "processing",
  "completed",
  "partially_failed",
  "failed",
  "cancelled",
] as const satisfies readonly PayoutBatchStatus[];

/** Known values of {@link PayoutFailureCode}. */
export const payoutFailureCodeValues = [
  "invalid_destination",
  "insufficient_funds",
  "provider_rejected",
  "provider_timeout",
  "tax_form_missing",
  "compliance_block",
] as const satisfies readonly PayoutFailureCode[];

/** Known values of {@link PayoutFrequency}. */
export const payoutFrequencyValues = [
  "weekly",
  "biweekly",
  "monthly",
  "manual",
] as const satisfies readonly PayoutFrequency[];

/** Known values of {@link PayoutMethodType}. */
export const payoutMethodTypeValues = [
  "paypal",
  "ach",
  "crypto",
] as const satisfies readonly PayoutMethodType[];

/** Known values of {@link PayoutRail}. */
export const payoutRailValues = [
  "paypal",
  "ach",
  "crypto",
  "manual",
] as const satisfies readonly PayoutRail[];

/** Known values of {@link PayoutRequestStatus}. */
export const payoutRequestStatusValues = [
  "pending",
  "approved",
  "rejected",
] as const satisfies readonly PayoutRequestStatus[];

/** Known values of {@link PayoutSkipReason}. */
export const payoutSkipReasonValues = [
  "below_minimum",
  "tax_form_missing",
  "no_payout_method",
  "on_hold",
  "negative_balance",
] as const satisfies readonly PayoutSkipReason[];

/** Known values of {@link PayoutStatus}. */
export const payoutStatusValues = [
  "pending",
  "scheduled",
  "processing",
  "completed",
  "failed",
  "cancelled",
] as const satisfies readonly PayoutStatus[];

/** Known values of {@link Plan}. */
export const planValues = ["nano", "basic", "standard", "custom"] as const satisfies readonly Plan[];

/** Known values of {@link ProblemCode}. */
export const problemCodeValues = [
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
] as const satisfies readonly ProblemCode[];

/** Known values of {@link ProgramStatus}. */
export const programStatusValues = [
  "draft",
  "active",
  "paused",
  "archived",
] as const satisfies readonly ProgramStatus[];

/** Known values of {@link Scope}. */
export const scopeValues = [
  "read-only",
  "conversion-write",
  "payout-write",
  "admin",
] as const satisfies readonly Scope[];

/** Known values of {@link SyncStatus}. */
export const syncStatusValues = [
  "queued",
  "running",
  "succeeded",
  "partial",
  "failed",
] as const satisfies readonly SyncStatus[];

/** Known values of {@link TierMetric}. */
export const tierMetricValues = [
  "approved_conversions",
  "approved_revenue",
] as const satisfies readonly TierMetric[];

/** Known values of {@link TierPeriod}. */
export const tierPeriodValues = ["all_time", "month"] as const satisfies readonly TierPeriod[];

/** Known values of {@link WebhookEndpointStatus}. */
export const webhookEndpointStatusValues = [
  "enabled",
  "degraded",
  "disabled",
] as const satisfies readonly WebhookEndpointStatus[];
