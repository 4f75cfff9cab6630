/** `req_` and 26 characters of Crockford's base 32: 130 random bits. */
export function newRequestId(): string {
  if (used === pool.length) {
    // One call for 256 ids: asking for random bytes each time costs more than all the rest.
    crypto.getRandomValues(pool);
    used = 0;
  }
  let text = "req_";
  for (const end = used + pairsOfId; used < end; used += 1) text += pairs[(pool[used] ?? 0) & 1023];
  return text;
}

const alphabet = [..."0123456789abcdefghjkmnpqrstvwxyz"];
/** Two characters for each ten bits: half as many steps as one by one. */
const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
const pairsOfId = 13;
const pool = new Uint16Array(256 * pairsOfId);
let used = pool.length;
