import {
  standardWebhooks,
  timestampedSignature,
  type VerifyOptions,
  verifyWebhook as verify,
  type WebhookDelivery,
} from "@heldsway/client-runtime/webhooks";
import type { WebhookEvent } from "./generated/client/webhook-events.ts";

export {
  type VerifyOptions,
  type WebhookDelivery,
  WebhookError,
  type WebhookFailure,
} from "@heldsway/client-runtime/webhooks";
export type * from "./generated/client/webhook-events.ts";

const schemes = [timestampedSignature("HeldSway-Signature"), standardWebhooks];

/**
 * Checks that a delivery was signed with one of the secrets of your endpoint, in the last five minutes, and gives
 * its event. Pass the body as it came, before anything parses it. The same event may come twice: keep the `id`s of
 * those you handled.
 *
 * @throws {WebhookError} when the delivery is not to be trusted; answer it with 400.
 * @example
 * const event = await verifyWebhook(request, { secrets: process.env.HELDSWAY_WEBHOOK_SECRET });
 * if (event.type === "payout.sent") console.log(event.data);
 */
export async function verifyWebhook(
  delivery: WebhookDelivery,
  options: VerifyOptions,
): Promise<WebhookEvent> {
  // What was rightly signed is taken at its word.
  return (await verify(delivery, schemes, options)) as WebhookEvent;
}
