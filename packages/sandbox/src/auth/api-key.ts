import { createHmac, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { base62, base62FromBytes } from "./base62.ts";

/** Environment a key works in; it shows in the key's prefix. */
export type Environment = "live" | "sandbox";

const prefixes: { readonly [environment in Environment]: string } = { live: "hs_live_", sandbox: "hs_test_" };
const randomLength = 32;
const checksumLength = 6;
const shape = /^(hs_live_|hs_test_)[0-9A-Za-z]{38}$/;

/**
 * Makes an API key: prefix, 32 base 62 characters (190 bits), 6 of checksum.
 *
 * @param random Base 62 text to use instead of random characters; at least 32 long.
 */
export function makeApiKey(environment: Environment, random: string = randomText()): string {
  const text = prefixes[environment] + random.slice(0, randomLength);
  return text + checksum(text);
}

/** Environment of a well-formed key; `undefined` for anything else, so that typos cost no query. */
export function environmentOf(key: string): Environment | undefined {
  if (!shape.test(key)) return undefined;
  const text = key.slice(0, -checksumLength);
  if (checksum(text) !== key.slice(-checksumLength)) return undefined;
  return key.startsWith(prefixes.live) ? "live" : "sandbox";
}

/** What is stored of a key. The pepper stays outside the database, so its rows alone verify nothing. */
export function digestOf(key: string, pepper: string): Buffer {
  return createHmac("sha256", pepper).update(key).digest();
}

/** What may be shown of a key. */
export function visiblePartsOf(key: string): { readonly prefix: string; readonly last4: string } {
  return { prefix: key.slice(0, prefixes.sandbox.length), last4: key.slice(-4) };
}

/** CRC32 of all before it: lets scanners and us tell a key from a look-alike offline. */
function checksum(text: string): string {
  return base62(BigInt(crc32(text)), checksumLength);
}

function randomText(): string {
  let text = "";
  while (text.length < randomLength) text += base62FromBytes(randomBytes(randomLength));
  return text;
}
