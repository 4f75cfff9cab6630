import { WebhookError } from "./webhook-error.ts";

/** What a delivery says about its own signing. */
export interface Signed {
  /** Seconds since the epoch. */
  readonly timestamp: string;
  /** What stands before the body in what was signed. */
  readonly prefix: string;
  /** One for each secret that was live when it was sent. */
  readonly signatures: readonly Uint8Array[];
}

/**
 * Where a sender puts its HMAC-SHA256 signatures, and what they cover. Gives `undefined` when the delivery has not
 * the headers of the scheme.
 */
export type WebhookScheme = (header: (name: string) => string | undefined) => Signed | undefined;

/** One header, `t=<seconds>,v1=<hex>`, over `<t>.<body>`; `v1` may stand there several times. */
export function timestampedSignature(name: string): WebhookScheme {
  return (header) => {
    const text = header(name);
    if (text === undefined) return undefined;
    const pairs = text.split(",").map((pair) => pair.trim().split("="));
    const all = (key: string) => pairs.flatMap(([own, value]) => (own === key && value ? [value] : []));
    const [timestamp = "", ...others] = all("t");
    const signatures = all("v1").map((hex) => (/^([0-9a-f]{2}){32}$/i.test(hex) ? fromHex(hex) : undefined));
    return signed(name, others.length > 0 ? "" : timestamp, `${timestamp}.`, signatures);
  };
}

/** Standard Webhooks (standardwebhooks.com): `webhook-id`, `webhook-timestamp`, `webhook-signature`. */
export const standardWebhooks: WebhookScheme = (header) => {
  const text = header("webhook-signature");
  if (text === undefined) return undefined;
  const id = header("webhook-id");
  const timestamp = header("webhook-timestamp") ?? "";
  const signatures = text.split(" ").flatMap((each) => {
    const [version, base64 = ""] = each.split(",");
    return version === "v1" ? [fromBase64(base64)] : [];
  });
  return signed("webhook-signature", id ? timestamp : "", `${id}.${timestamp}.`, signatures);
};

function signed(
  name: string,
  timestamp: string,
  prefix: string,
  wished: readonly (Uint8Array | undefined)[],
): Signed {
  const signatures = wished.filter((signature) => signature !== undefined);
  if (!/^\d{1,15}$/.test(timestamp) || signatures.length === 0)
    throw new WebhookError("signature_malformed", `header "${name}" or one that goes with it is malformed`);
  return { timestamp, prefix, signatures };
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

/** `undefined` for text that is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
