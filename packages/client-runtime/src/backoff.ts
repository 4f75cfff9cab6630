const base = 500;
const cap = 8000;

/**
 * Milliseconds to wait before retry `n` (from 0) when the server named no time:
 * `U(0.5, 1) * min(8 s, 0.5 s * 2^n)`.
 */
export function backoff(n: number, random: () => number): number {
  return (0.5 + random() / 2) * Math.min(cap, base * 2 ** n);
}

/** Adds up to a tenth, at most a second, so that clients told the same time do not return together. Never earlier. */
export function jittered(ms: number, random: () => number): number {
  return ms + random() * Math.min(1000, ms / 10);
}
