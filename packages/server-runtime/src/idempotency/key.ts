/**
 * Reads an `Idempotency-Key`: 1 to 255 visible ASCII characters, bare or as a quoted structured-field
 * string (RFC 8941 section 3.3.3, whose parameters are ignored). `undefined` when it is anything else,
 * the header sent twice among it: two lines arrive joined with a comma and a space.
 */
export function parseIdempotencyKey(header: string): string | undefined {
  const text = header.trim();
  const quoted = quotedKey.exec(text)?.[1]?.replace(/\\(["\\])/g, "$1");
  const key = text.startsWith('"') ? quoted : text;
  return key !== undefined && visible.test(key) ? key : undefined;
}

const quotedKey = /^"((?:[^"\\]|\\["\\])*)"(?:;[^",]*)?$/;
const visible = /^[\x21-\x7e]{1,255}$/;
