// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions } from "@heldsway/client-runtime";
import type {
  GetWebhookDeliveryError,
  ReplayWebhookDeliveryError,
} from "../operations/webhook-deliveries.ts";
import type { WebhookDelivery } from "../types/shared.ts";
import type { WebhookDeliveryDetail } from "../types/webhook-deliveries.ts";

/** Where events are sent, and what became of them. What a receiver has to know is under Webhook events. */
export interface WebhookDeliveries {
  /**
   * Read a delivery
   *
   * Reads one delivery: the request of its last attempt, byte for byte, and the start of the answer; for a
   * pending one, the attempt to come. Gone, and a 404, 30 days after it was queued.
   *
   * @param webhookDeliveryId `whd_…`, of one event on its way to one endpoint.
   * @throws {@link GetWebhookDeliveryError}
   */
  get(webhookDeliveryId: string, options?: CallOptions): Call<WebhookDeliveryDetail, GetWebhookDeliveryError>;

  /**
   * Replay a delivery
   *
   * Sends the event of one delivery again to the same endpoint, as a new delivery that points back with
   * `replay_of`, whether the first one arrived or not. The event id stays the same; attempts and signatures
   * start anew.
   *
   * @param webhookDeliveryId `whd_…`, of one event on its way to one endpoint.
   * @throws {@link ReplayWebhookDeliveryError}
   */
  replay(
    webhookDeliveryId: string,
    options?: KeyedCallOptions,
  ): Call<WebhookDelivery, ReplayWebhookDeliveryError>;
}
