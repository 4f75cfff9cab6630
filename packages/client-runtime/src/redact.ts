const mask = "[redacted]";

/** Replaces a credential that a server echoes. Short ones are left: they would match by chance. */
export function redact(text: string, secret: string | undefined): string {
  return secret && secret.length >= 8 ? text.replaceAll(secret, mask) : text;
}

const secretHeader = /auth|cookie|token|secret|signature|(?<!idempotency-)key/i;

/** Headers as a plain object, values of those that carry secrets masked. */
export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [name, secretHeader.test(name) ? mask : value]),
  );
}
