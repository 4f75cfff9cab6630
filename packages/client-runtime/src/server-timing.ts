import { readRateLimits } from "./rate-limit.ts";

const decimal = /^\d+(\.\d+)?$/;
/** The three forms of RFC 9110 section 5.6.7 start with the day's name. */
const httpDate = /^[A-Z][a-z]{2}/;

/**
 * Milliseconds the server asks to wait: `retry-after-ms`, then `Retry-After` (RFC 9110 section 10.2.3), then, on
 * a 429, the reset of `RateLimit`. `undefined` when it does not say; malformed values count as not said.
 */
export function askedWait(response: Response, now: number): number | undefined {
  const { headers } = response;
  const ms = headers.get("retry-after-ms");
  if (ms && decimal.test(ms)) return Number(ms);
  const after = headers.get("retry-after");
  if (after && decimal.test(after)) return Number(after) * 1000;
  const date = readDate(after);
  // Against the server's own clock, so that a wrong local one does not matter.
  if (date !== undefined) return Math.max(0, date - (readDate(headers.get("date")) ?? now));
  if (response.status !== 429) return undefined;
  const resets = readRateLimits(headers).flatMap(({ remaining, resetMs }) =>
    remaining ? [] : (resetMs ?? []),
  );
  return resets.length > 0 ? Math.max(...resets) : undefined;
}

function readDate(text: string | null): number | undefined {
  if (!text || !httpDate.test(text)) return undefined;
  // The asctime form names no zone; it is UTC.
  const time = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
