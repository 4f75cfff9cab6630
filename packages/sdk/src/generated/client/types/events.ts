// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { Environment, EventType, WebhookDelivery } from "./shared.ts";

/** Something that happened, as webhooks carry it. */
export interface Event {
  id: string;
  type: Open<EventType>;
  /** Version of the API whose schemas `data` follows. */
  api_version: string;
  created_at: string;
  workspace: string;
  environment: Open<Environment>;
  data: EventData;
}

/** What the event is about. */
export interface EventData {
  /** The resource as it was after the event; its schema is that of the API. */
  object: { [key: string]: unknown };
  /** For changes: the fields as they were before. */
  previous: { [key: string]: unknown } | null;
}

/** What happened in the last 30 days, whether or not it was sent. */
export interface EventList {
  data: Event[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** Whom to send it to. */
export interface EventReplay {
  /** Default: every enabled endpoint whose filter has the type. */
  endpoint_id?: string | undefined;
}

/** The deliveries that were queued. */
export interface EventReplayResult {
  deliveries: WebhookDelivery[];
}

/** Query parameters of `listEvents`. */
export interface ListEventsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit?: number | undefined;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string | undefined;
  /**
   * `created_at` brings them in the order they happened, which deliveries do not promise: the way to catch up
   * after a receiver was down.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
  /** Only what is called so, as `payout.sent`; there is no prefix here. */
  type?: EventType | undefined;
  /** Only events about this resource. */
  object_id?: string | undefined;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string | undefined;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string | undefined;
}
