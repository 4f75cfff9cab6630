// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { UnknownCode } from "@heldsway/client-runtime";
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
} from "./types/shared.ts";

/** An event that the API pushes, discriminated on `type`. */
export type WebhookEvent =
  | AffiliateCreatedEvent
  | AffiliateUpdatedEvent
  | CommissionAccruedEvent
  | CommissionReversedEvent
  | ConversionCreatedEvent
  | ConversionRefundedEvent
  | FraudFlaggedEvent
  | PayoutFailedEvent
  | PayoutScheduledEvent
  | PayoutSentEvent
  | PlanUpgradedEvent
  | UnknownWebhookEvent;

/** An event this client does not know yet. */
export interface UnknownWebhookEvent {
  type: UnknownCode;
  [property: string]: unknown;
}
