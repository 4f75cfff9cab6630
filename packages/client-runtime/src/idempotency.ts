import { ConfigError, type ErrorFacts } from "./errors.ts";

const visibleAscii = /^[!-~]{1,255}$/;

/** The caller's key if it is one, else a new one. Called once per logical call, before its first attempt. */
export function idempotencyKey(given: string | null | undefined, facts: ErrorFacts): string {
  const key = given ?? crypto.randomUUID();
  if (visibleAscii.test(key)) return key;
  throw new ConfigError("idempotency key must be 1 to 255 visible ASCII characters", facts);
}
