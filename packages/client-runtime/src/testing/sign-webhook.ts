import { fromBase64 } from "../webhooks/webhook-scheme.ts";

/** How a delivery is to be signed. */
export interface SignOptions {
  /** `whsec_` and base64. */
  readonly secret: string;
  /** Id of the delivery. Default: a new one. */
  readonly id?: string;
  /** Milliseconds since the epoch. Default: now. */
  readonly at?: number;
}

/** The Standard Webhooks headers that a sender puts on a delivery: to test what receives it. */
export async function signWebhook(
  body: string,
  { secret, id = `msg_${crypto.randomUUID()}`, at = Date.now() }: SignOptions,
): Promise<{ "webhook-id": string; "webhook-timestamp": string; "webhook-signature": string }> {
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  if (!bytes?.length) throw new TypeError('a secret is "whsec_" and base64');
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const timestamp = `${Math.floor(at / 1000)}`;
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, content));
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${btoa(String.fromCharCode(...signature))}`,
  };
}
