/** `req_` and 26 characters of Crockford's base 32: 130 random bits. */
export function newRequestId(): string {
  if (used === ids.length) {
    ids = someIds();
    used = 0;
  }
  const start = used;
  used += idLength;
  return ids.slice(start, used);
}

const ascii = new TextEncoder();
const prefix = ascii.encode("req_");
const alphabet = ascii.encode("0123456789abcdefghjkmnpqrstvwxyz");
const idLength = prefix.length + 26;
const idsAtOnce = 64;

let ids = "";
let used = 0;

/**
 * Ids one behind the other: to ask for random bytes each time costs more than all the rest, and text that is put
 * together piece by piece takes ten times the memory of a slice.
 */
function someIds(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idsAtOnce * idLength));
  for (let start = 0; start < bytes.length; start += idLength) {
    bytes.set(prefix, start);
    for (let index = start + prefix.length; index < start + idLength; index += 1)
      bytes[index] = alphabet[(bytes[index] ?? 0) & 31] ?? 0;
  }
  return new TextDecoder().decode(bytes);
}
