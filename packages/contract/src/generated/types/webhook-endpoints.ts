// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { DeliveryStatus, EventType, WebhookDelivery } from "./shared.ts";

/** What one endpoint was sent lately, and how it answered. */
export interface WebhookDeliveryList {
  data: WebhookDelivery[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** Where events are sent. */
export interface WebhookEndpoint {
  id: string;
  url: string;
  description: string | null;
  /** Event types, or `*` alone for all, those to come included. */
  events: string[];
  status: WebhookEndpointStatus;
  secret_last4: string;
  previous_secret_expires_at: string | null;
  created_at: string;
  updated_at: string;
}

/** Where to send which events. */
export interface WebhookEndpointCreate {
  /** HTTPS, on a public address. */
  url: string;
  /** Event types, or `*` alone for all, those to come included. */
  events: string[];
  description?: string;
}

/** The addresses that events are sent to. */
export interface WebhookEndpointList {
  data: WebhookEndpoint[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/**
 * `degraded`: deliveries are failing; `disabled`: switched off by a person or after three days of nothing but
 * failures. New values may appear.
 */
export type WebhookEndpointStatus = "enabled" | "degraded" | "disabled";

/** Where to send, what to send, and whether at all; what is not said stays. */
export interface WebhookEndpointUpdate {
  description?: string | null;
  /** Event types, or `*` alone for all, those to come included. */
  events?: string[];
  status?: "enabled" | "disabled";
  url?: string;
}

/** A webhook endpoint with its signing secret, shown once. */
export interface WebhookEndpointWithSecret {
  id: string;
  url: string;
  description: string | null;
  /** Event types, or `*` alone for all, those to come included. */
  events: string[];
  status: WebhookEndpointStatus;
  secret_last4: string;
  previous_secret_expires_at: string | null;
  created_at: string;
  updated_at: string;
  /** Signing secret. Shown in this answer only. */
  secret: string;
}

/** Which deliveries to repeat. */
export interface WebhookReplay {
  /** Events from this time on. */
  from: string;
  /** Events before this time. */
  to: string;
  /**
   * Only what never arrived.
   *
   * @default true
   */
  failed_only?: boolean;
}

/** How many deliveries were queued. */
export interface WebhookReplayResult {
  queued: number;
}

/** Which event to pretend. */
export interface WebhookTest {
  event_type: EventType;
}

/** Query parameters of `listWebhookEndpoints`. */
export interface ListWebhookEndpointsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * By the time the endpoint was added; switching it off and on again does not count as adding it.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at";
  /** Only endpoints in this status; `degraded` ones still receive. */
  status?: WebhookEndpointStatus;
}

/** Query parameters of `listWebhookDeliveries`. */
export interface ListWebhookDeliveriesQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * By the time the delivery was queued, whenever its attempts were; `created_at` replays an outage in the
   * order it happened.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at";
  /** Only deliveries in this status; `exhausted` ones are not tried again unless replayed. */
  status?: DeliveryStatus;
  /** Only deliveries of events of this type. */
  event_type?: EventType;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string;
}
