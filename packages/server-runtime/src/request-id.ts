/** `req_` and 26 characters of Crockford's base 32: 128 random bits. */
export function newRequestId(): string {
  if (used === pool.length) {
    // One call for 256 ids: asking for random bytes each time costs more than all the rest.
    crypto.getRandomValues(pool);
    used = 0;
  }
  let text = "req_";
  let buffer = 0;
  let bits = 0;
  for (const end = used + 16; used < end; used += 1) {
    buffer = ((buffer << 8) | (pool[used] ?? 0)) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(buffer >> bits) & 31];
    }
  }
  return text + alphabet[(buffer << (5 - bits)) & 31];
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const pool = new Uint8Array(4096);
let used = pool.length;
