// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  AffiliateCreatedEvent,
  AffiliateUpdatedEvent,
  CommissionAccruedEvent,
  CommissionReversedEvent,
  ConversionCreatedEvent,
  ConversionRefundedEvent,
  FraudFlaggedEvent,
  PayoutFailedEvent,
  PayoutScheduledEvent,
  PayoutSentEvent,
  PlanUpgradedEvent,
} from "./shared.ts";

/**
 * Sent when an affiliate was created over the API or in the dashboard, or has applied in the portal. `object`
 * is the affiliate; a self-registered one is `pending`, which makes this the moment to review it.
 */
export type AffiliateCreatedEvent2 = AffiliateCreatedEvent;

/**
 * Sent when profile, status, rate, tags or metadata of an affiliate changed. `previous` holds the fields that
 * differ, as they were; a change of nothing sends nothing.
 */
export type AffiliateUpdatedEvent2 = AffiliateUpdatedEvent;

/**
 * Sent for every new ledger entry that adds: one for each level of a conversion, and bonuses and adjustments
 * written by hand. `pending` entries can still be rejected or reversed.
 */
export type CommissionAccruedEvent2 = CommissionAccruedEvent;

/**
 * Sent when a commission shrank or vanished, by a refund, a cancellation, a chargeback or by hand. Before
 * payment `object` is the commission itself; afterwards it is the negative adjustment, and `previous` is
 * null.
 */
export type CommissionReversedEvent2 = CommissionReversedEvent;

/**
 * Sent for every conversion, whoever recorded it and whether or not it is attributed. Its commissions follow
 * as `commission.accrued`; when the fraud check stops it, `fraud.flagged` does too.
 */
export type ConversionCreatedEvent2 = ConversionCreatedEvent;

/**
 * Sent for every refund, full or partial: compare `refunded_amount` with `previous.refunded_amount` for the
 * size of this one. What it takes from affiliates follows as `commission.reversed`.
 */
export type ConversionRefundedEvent2 = ConversionRefundedEvent;

/**
 * Sent when a conversion scored so high that it is held or blocked. `object` is the review with its signals;
 * approve or reject it, or leave it to somebody at the dashboard. That of a blocked conversion is rejected
 * already.
 */
export type FraudFlaggedEvent2 = FraudFlaggedEvent;

/**
 * Sent when a transfer was refused or returned; `failure.code` says whether the affiliate, you or the
 * provider has to act. The commissions stay in the payout until it is retried or cancelled.
 */
export type PayoutFailedEvent2 = PayoutFailedEvent;

/**
 * Sent when a payout got a date, got another one, or is tried again after a failure. The amount can still
 * shrink until it leaves, when one of its commissions is reversed.
 */
export type PayoutScheduledEvent2 = PayoutScheduledEvent;

/**
 * Sent when a payout is completed, by the rail or marked by hand. Final: its commissions are `paid`, and
 * nothing takes them back but adjustments in later payouts.
 */
export type PayoutSentEvent2 = PayoutSentEvent;

/**
 * Sent when the plan went up, so that features it gates can be switched on at your end. A step down sends
 * nothing.
 */
export type PlanUpgradedEvent2 = PlanUpgradedEvent;
