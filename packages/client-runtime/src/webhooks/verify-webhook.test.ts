import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { signWebhook } from "../testing/sign-webhook.ts";
import { type VerifyOptions, verifyWebhook, type WebhookDelivery } from "./verify-webhook.ts";
import { WebhookError } from "./webhook-error.ts";
import { standardWebhooks, timestampedSignature } from "./webhook-scheme.ts";

const schemes = [timestampedSignature("Acme-Signature"), standardWebhooks];
const secret = `whsec_${Buffer.from("a key of thirty-two bytes, no less").toString("base64")}`;
const other = `whsec_${Buffer.from("another key of thirty-two bytes..").toString("base64")}`;
const body = JSON.stringify({ type: "book.lent", data: { title: "Émile" } });
const now = Date.UTC(2026, 0, 1);
const seconds = now / 1000;

function verify(delivery: WebhookDelivery, options: Partial<VerifyOptions> = {}) {
  return verifyWebhook(delivery, schemes, { secrets: secret, now: () => now, ...options });
}

async function failureOf(verified: Promise<unknown>): Promise<string> {
  const error = await verified.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!WebhookError.is(error)) throw new Error("expected a WebhookError");
  return error.code;
}

function timestamped(at = seconds, key = secret, signedBody = body) {
  const bytes = Buffer.from(key.slice("whsec_".length), "base64");
  const hex = createHmac("sha256", bytes).update(`${at}.${signedBody}`).digest("hex");
  return { "acme-signature": `t=${at},v1=${hex}` };
}

function standard(key = secret) {
  const signature = new Webhook(key).sign("msg_1", new Date(now), body);
  return { "webhook-id": "msg_1", "webhook-timestamp": `${seconds}`, "webhook-signature": signature };
}

describe("accepts", () => {
  const bytes = new TextEncoder().encode(body);
  for (const { name, delivery, options = {} } of [
    { name: "the header with a time", delivery: { body, headers: timestamped() } },
    { name: "what the Standard Webhooks library signed", delivery: { body, headers: standard() } },
    { name: "bytes", delivery: { body: bytes, headers: timestamped() } },
    {
      name: "headers of any case",
      delivery: { body, headers: { "Acme-Signature": timestamped()["acme-signature"] } },
    },
    {
      name: "a request",
      delivery: new Request("https://x.example", { method: "POST", body, headers: standard() }),
    },
    {
      name: "any of several secrets",
      delivery: { body, headers: standard(other) },
      options: { secrets: [secret, other] },
    },
    {
      name: "any of several signatures",
      delivery: {
        body,
        headers: {
          "acme-signature": `${timestamped(seconds, other)["acme-signature"]},v0=x,${timestamped()["acme-signature"].split(",")[1]}`,
        },
      },
    },
    { name: "the last moment of the tolerance", delivery: { body, headers: timestamped(seconds - 300) } },
    { name: "a clock that is ahead", delivery: { body, headers: timestamped(seconds + 300) } },
  ]) {
    test(name, async () => {
      expect(await verify(delivery, options)).toEqual(JSON.parse(body));
    });
  }

  test("nothing that the Standard Webhooks library does not accept, and the reverse", async () => {
    const today = new Date();
    const headers = await signWebhook(body, { secret, id: "msg_2", at: today.getTime() });
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(other).verify(body, headers)).toThrow();
    expect(await verify({ body, headers }, { now: Date.now })).toEqual(JSON.parse(body));
  });
});

describe("says", () => {
  // As it comes from process.env, with the compiler silenced.
  const missing: readonly string[] = Object.assign<string[], unknown[]>([], [undefined]);
  test.each([
    {
      name: "that a secret is missing",
      options: { secrets: missing },
      want: 'expected "whsec_" and base64 as the secret, got undefined',
    },
    {
      name: "that a secret is none, and not which",
      options: { secrets: "whsec_ä" },
      want: 'expected "whsec_" and base64 as the secret, got another text',
    },
    {
      name: "how far a clock is off",
      options: { now: () => now + 3_600_000 },
      want: "the delivery was signed 3600 s ago, by the clock of this machine; 300 s are allowed",
    },
    {
      name: "how far a clock is behind",
      options: { now: () => now - 90_000, tolerance: 30_000 },
      want: "the delivery was signed 90 s ahead, by the clock of this machine; 30 s are allowed",
    },
  ])("$name", async ({ options, want }) => {
    await expect(verify({ body, headers: timestamped() }, options)).rejects.toThrow(want);
  });
});

describe("refuses", () => {
  const { "acme-signature": signature } = timestamped();
  const used = new Request("https://x.example", { method: "POST", body, headers: timestamped() });
  for (const { name, delivery, options = {}, code } of [
    { name: "no signature", delivery: { body, headers: {} }, code: "signature_missing" },
    {
      name: "another secret",
      delivery: { body, headers: timestamped(seconds, other) },
      code: "signature_mismatch",
    },
    {
      name: "another secret, standard",
      delivery: { body, headers: standard(other) },
      code: "signature_mismatch",
    },
    {
      name: "another body",
      delivery: { body: `${body} `, headers: timestamped() },
      code: "signature_mismatch",
    },
    {
      name: "another id",
      delivery: { body, headers: { ...standard(), "webhook-id": "msg_9" } },
      code: "signature_mismatch",
    },
    {
      name: "an old time",
      delivery: { body, headers: timestamped(seconds - 301) },
      code: "timestamp_too_old",
    },
    {
      name: "a later time",
      delivery: { body, headers: timestamped(seconds + 301) },
      code: "timestamp_too_new",
    },
    {
      name: "two times",
      delivery: { body, headers: { "acme-signature": `t=1,${signature}` } },
      code: "signature_malformed",
    },
    {
      name: "no time",
      delivery: { body, headers: { "acme-signature": signature.split(",")[1] } },
      code: "signature_malformed",
    },
    {
      name: "half a signature",
      delivery: { body, headers: { "acme-signature": signature.slice(0, -2) } },
      code: "signature_malformed",
    },
    {
      name: "no id",
      delivery: { body, headers: { ...standard(), "webhook-id": "" } },
      code: "signature_malformed",
    },
    {
      name: "no secret",
      delivery: { body, headers: timestamped() },
      options: { secrets: [] },
      code: "secret_invalid",
    },
    {
      name: "a secret that is none",
      delivery: { body, headers: timestamped() },
      options: { secrets: "whsec_ä" },
      code: "secret_invalid",
    },
    {
      name: "text",
      delivery: { body: "hi", headers: timestamped(seconds, secret, "hi") },
      code: "body_not_json",
    },
  ]) {
    test(name, async () => {
      expect(await failureOf(verify(delivery, options))).toBe(code);
    });
  }

  test("a body that was parsed or read before", async () => {
    await used.text();
    expect(await failureOf(verify(used))).toBe("body_not_raw");
    const parsed: { body: string } = { body: "" };
    Object.assign(parsed, { body: JSON.parse(body) });
    expect(await failureOf(verify({ ...parsed, headers: timestamped() }))).toBe("body_not_raw");
  });
});
