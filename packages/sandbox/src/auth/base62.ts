const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The number in base 62, padded with zeros to `length` characters. */
export function base62(value: bigint, length: number): string {
  let text = "";
  for (let rest = value; rest > 0n; rest /= 62n) text = `${digits[Number(rest % 62n)]}${text}`;
  return text.padStart(length, "0");
}

/** As many base 62 characters as there are random bytes to make them of, without bias; the rest are skipped. */
export function base62FromBytes(bytes: Iterable<number>): string {
  let text = "";
  // 248 = 4 * 62: larger bytes would favour the first digits.
  for (const byte of bytes) if (byte < 248) text += digits[byte % 62];
  return text;
}
