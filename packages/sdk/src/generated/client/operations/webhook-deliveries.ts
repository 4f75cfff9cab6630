// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
} from "@heldsway/client-runtime";
import type {
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import type { Problem, WebhookDelivery } from "../types/shared.ts";
import type { WebhookDeliveryDetail } from "../types/webhook-deliveries.ts";

/** What `getWebhookDelivery` can fail with. */
export type GetWebhookDeliveryError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a delivery
 *
 * Reads one delivery: the request of its last attempt, byte for byte, and the start of the answer; for a
 * pending one, the attempt to come. Gone, and a 404, 30 days after it was queued.
 *
 * @param webhookDeliveryId `whd_…`, of one event on its way to one endpoint.
 * @throws {@link GetWebhookDeliveryError}
 */
export function getWebhookDelivery(
  core: Core,
  webhookDeliveryId: string,
  options?: CallOptions,
): Call<WebhookDeliveryDetail, GetWebhookDeliveryError> {
  return call(
    core,
    { id: "getWebhookDelivery", method: "GET", path: "/webhook-deliveries/{webhook_delivery_id}" },
    { path: { webhook_delivery_id: webhookDeliveryId } },
    options,
  );
}

/** What `replayWebhookDelivery` can fail with. */
export type ReplayWebhookDeliveryError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

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
export function replayWebhookDelivery(
  core: Core,
  webhookDeliveryId: string,
  options?: KeyedCallOptions,
): Call<WebhookDelivery, ReplayWebhookDeliveryError> {
  return call(
    core,
    {
      id: "replayWebhookDelivery",
      method: "POST",
      path: "/webhook-deliveries/{webhook_delivery_id}/replay",
      isKeyed: true,
    },
    { path: { webhook_delivery_id: webhookDeliveryId } },
    options,
  );
}
