/**
 * `api-keys`, `api_keys`, `api.keys` -> `ApiKeys`. Inner capitals stay: `HTTPError` is `HTTPError`.
 * Always an identifier: `3d` -> `_3d`, nothing usable -> `_`.
 */
export function pascalCase(text: string): string {
  const name = chunksOf(text)
    .map((chunk) => chunk.slice(0, 1).toUpperCase() + chunk.slice(1))
    .join("");
  return /^[\p{L}_$]/u.test(name) ? name : `_${name}`;
}

/** `api-keys` -> `apiKeys`, `AccountSid` -> `accountSid`, `SMSMessages` -> `smsMessages`. */
export function camelCase(text: string): string {
  return pascalCase(text).replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+/u, (capitals) => capitals.toLowerCase());
}

/** `apiKeys` -> `api-keys`: a file stem. What has no letter or digit at all is `other`. */
export function kebabCase(text: string): string {
  return (
    wordsOf(text)
      .map((word) => word.toLowerCase())
      .join("-") || "other"
  );
}

/** `HeldSway` -> `HELD_SWAY`. */
export function constantCase(text: string): string {
  return wordsOf(text)
    .map((word) => word.toUpperCase())
    .join("_");
}

/** Parts between characters that no identifier has. */
function chunksOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}$]+/u).filter((chunk) => chunk !== "");
}

function wordsOf(text: string): string[] {
  return chunksOf(text).flatMap(
    (chunk) => chunk.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[^\p{Lu}]+|\p{Lu}+/gu) ?? [],
  );
}
