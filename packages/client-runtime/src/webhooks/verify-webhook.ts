import { WebhookError } from "./webhook-error.ts";
import { fromBase64, type Signed, type WebhookScheme } from "./webhook-scheme.ts";

/** A delivery: the request, or its body as it came and its headers. */
export type WebhookDelivery =
  | Request
  | {
      /** Not parsed: only the bytes as they came can be checked. */
      readonly body: string | Uint8Array;
      readonly headers: Headers | { readonly [name: string]: string | readonly string[] | undefined };
    };

/** How deliveries are checked. */
export interface VerifyOptions {
  /** `whsec_` and base64. Several while one replaces another: any may have signed. */
  readonly secrets: string | readonly string[];
  /** Milliseconds that the time of signing may be off, either way. Default 300 000. */
  readonly tolerance?: number | undefined;
  /** Milliseconds since the epoch. Default: the time of the system. */
  readonly now?: (() => number) | undefined;
}

/**
 * Checks that a delivery was signed with one of the secrets, lately, and gives its JSON. What the sender sent is
 * then taken at its word. Keep the ids of events you handled: the same delivery may come twice.
 *
 * @throws {WebhookError} when it is not to be trusted.
 */
export async function verifyWebhook(
  delivery: WebhookDelivery,
  schemes: readonly WebhookScheme[],
  { secrets, tolerance = 300_000, now = Date.now }: VerifyOptions,
): Promise<unknown> {
  const signed = signedBy(delivery, schemes);
  const body = await bytesOf(delivery);
  const off = now() - Number(signed.timestamp) * 1000;
  if (off > tolerance) throw new WebhookError("timestamp_too_old", tooFar(off, tolerance, "ago"));
  if (off < -tolerance) throw new WebhookError("timestamp_too_new", tooFar(-off, tolerance, "ahead"));
  const keys = await Promise.all([secrets].flat().map(keyOf));
  if (keys.length === 0) throw new WebhookError("secret_invalid", "no secret was given");
  const content = concat(new TextEncoder().encode(signed.prefix), body);
  const matches = keys.flatMap((key) =>
    // Takes the same time wherever the two differ. The copy is never in shared memory, as WebCrypto demands.
    signed.signatures.map((signature) =>
      crypto.subtle.verify("HMAC", key, new Uint8Array(signature), content),
    ),
  );
  if (!(await Promise.all(matches)).includes(true))
    throw new WebhookError(
      "signature_mismatch",
      "the delivery was signed with none of the secrets, or changed",
    );
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new WebhookError("body_not_json", "the body of the delivery is no JSON", cause);
  }
}

function tooFar(off: number, tolerance: number, where: string): string {
  const [signed, allowed] = [off, tolerance].map((ms) => Math.round(ms / 1000));
  return `the delivery was signed ${signed} s ${where}, by the clock of this machine; ${allowed} s are allowed`;
}

/** By the first scheme whose headers are there. */
function signedBy({ headers }: WebhookDelivery, schemes: readonly WebhookScheme[]): Signed {
  const header = (name: string) => headerOf(headers, name);
  for (const scheme of schemes) {
    const signed = scheme(header);
    if (signed) return signed;
  }
  throw new WebhookError("signature_missing", "the delivery has no header of a signature");
}

function headerOf(headers: WebhookDelivery["headers"], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const [, value] = Object.entries(headers).find(([own]) => own.toLowerCase() === name.toLowerCase()) ?? [];
  return typeof value === "object" ? value.join(",") : value;
}

async function bytesOf(delivery: WebhookDelivery): Promise<Uint8Array> {
  if (delivery instanceof Request) {
    if (!delivery.bodyUsed) return new Uint8Array(await delivery.arrayBuffer());
  } else {
    const body: unknown = delivery.body;
    if (typeof body === "string") return new TextEncoder().encode(body);
    if (body instanceof Uint8Array) return body;
  }
  throw new WebhookError(
    "body_not_raw",
    "the body was parsed or read before; pass it as it came, text or bytes",
  );
}

/** A variable of the environment that is not set is no string, whatever its type says. */
async function keyOf(secret: unknown) {
  const bytes = typeof secret === "string" && fromBase64(secret.replace(/^whsec_/, ""));
  if (!bytes || bytes.length === 0)
    throw new WebhookError(
      "secret_invalid",
      `expected "whsec_" and base64 as the secret, got ${kindOf(secret)}`,
    );
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

/** The secret itself is nobody's business. */
function kindOf(secret: unknown): string {
  return typeof secret === "string" ? "another text" : String(secret);
}

function concat(start: Uint8Array, end: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(start.length + end.length);
  both.set(start);
  both.set(end, start.length);
  return both;
}
