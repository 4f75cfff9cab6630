import { Webhook } from "standardwebhooks";
import { expect, expectTypeOf, test } from "vitest";
import type { PayoutSentEvent } from "./index.ts";
import { signWebhook } from "./testing.ts";
import { verifyWebhook, WebhookError, type WebhookEvent } from "./webhooks.ts";

const secret = `whsec_${btoa("a key of thirty-two bytes, no less")}`;
const body = JSON.stringify({ id: "evt_1", type: "payout.sent", data: { object: { id: "pay_1" } } });

test("a delivery that was signed gives its event, whichever side signs", async () => {
  const ours = await signWebhook(body, { secret });
  expect(new Webhook(secret).verify(body, ours)).toMatchObject({ id: "evt_1" });
  const request = new Request("https://example.com/hook", { method: "POST", body, headers: ours });
  expect(await verifyWebhook(request, { secrets: secret })).toMatchObject({ type: "payout.sent" });
});

test("one that was not is a typed error", async () => {
  const headers = await signWebhook(body, { secret: `whsec_${btoa("another key, of somebody else's")}` });
  const error: unknown = await verifyWebhook({ body, headers }, { secrets: secret }).catch((cause) => cause);
  expect(WebhookError.is(error) && error.code).toBe("signature_mismatch");
});

test("events narrow on their type, with an arm for those of a newer server", () => {
  const check = (event: WebhookEvent) => {
    switch (event.type) {
      case "payout.sent":
        expectTypeOf(event).toEqualTypeOf<PayoutSentEvent>();
        return event.data.object;
      // @ts-expect-error: no such event
      case "payout.snet":
        return undefined;
      default:
        return event.type;
    }
  };
  expectTypeOf(check).toBeFunction();
});
