// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { DeliveryStatus, EventType } from "./shared.ts";

/** A delivery with what was sent. */
export interface WebhookDeliveryDetail {
  id: string;
  endpoint_id: string;
  event_id: string;
  event_type: Open<EventType>;
  attempt: number;
  status: Open<DeliveryStatus>;
  response_status: number | null;
  response_body_excerpt: string | null;
  duration_ms: number | null;
  error: string | null;
  next_attempt_at: string | null;
  replay_of: string | null;
  /** Made by the test operation. */
  test: boolean;
  created_at: string;
  updated_at: string;
  request: WebhookRequest;
}

/** The request of the last attempt; of the first to come, while there was none. */
export interface WebhookRequest {
  url: string;
  /** By name in lower case, signatures included. */
  headers: { [key: string]: string };
  /** The bytes that were signed. */
  body: string;
}
