import fc from "fast-check";
import { expect, test } from "vitest";
import { backoff, jittered } from "./backoff.ts";
import { readRateLimits, tightestLimit } from "./rate-limit.ts";
import { askedWait } from "./server-timing.ts";

const now = Date.UTC(2026, 0, 1, 12, 0, 0);

for (const { name, headers, status = 429, want } of [
  { name: "decimal seconds", headers: { "retry-after": "1.5" }, want: 1500 },
  { name: "zero", headers: { "retry-after": "0" }, want: 0 },
  { name: "a negative number", headers: { "retry-after": "-1" }, want: undefined },
  { name: "a number with a unit", headers: { "retry-after": "10s" }, want: undefined },
  { name: "hexadecimal", headers: { "retry-after": "0x10" }, want: undefined },
  { name: "milliseconds", headers: { "retry-after-ms": "250.5" }, want: 250.5 },
  { name: "IMF-fixdate", headers: { "retry-after": "Thu, 01 Jan 2026 12:00:07 GMT" }, want: 7000 },
  { name: "RFC 850 date", headers: { "retry-after": "Thursday, 01-Jan-26 12:00:07 GMT" }, want: 7000 },
  { name: "asctime date", headers: { "retry-after": "Thu Jan  1 12:00:07 2026" }, want: 7000 },
  { name: "a date that has passed", headers: { "retry-after": "Thu, 01 Jan 2026 11:00:00 GMT" }, want: 0 },
  {
    name: "a date, by the server's clock",
    headers: { date: "Wed, 31 Dec 2025 23:00:00 GMT", "retry-after": "Wed, 31 Dec 2025 23:00:03 GMT" },
    want: 3000,
  },
  { name: "an ISO date", headers: { "retry-after": "2026-01-01T12:00:07Z" }, want: undefined },
  { name: "a date that is none", headers: { "retry-after": "Thu, 99 Foo 2026" }, want: undefined },
  {
    name: "RateLimit, the longest of those used up",
    headers: { ratelimit: '"a";r=0;t=5, "b";r=0;t=9, "c";r=4;t=60' },
    want: 9000,
  },
  {
    name: "RateLimit that is not on a 429",
    status: 503,
    headers: { ratelimit: '"a";r=0;t=5' },
    want: undefined,
  },
  { name: "RateLimit with requests left", headers: { ratelimit: '"a";r=3;t=5' }, want: undefined },
  { name: "RateLimit that is malformed", headers: { ratelimit: '"a";r=0;t=soon' }, want: undefined },
  { name: "nothing", headers: {}, want: undefined },
]) {
  test(`asked to wait: ${name}`, () => {
    expect(askedWait(new Response("", { status, headers }), now)).toBe(want);
  });
}

test("limits are read with their policies, whatever the order and spacing", () => {
  const headers = new Headers({
    ratelimit: '"minute" ; t=5 ; r=10,"day";r=3;pk=:YWJj:',
    "ratelimit-policy": '"day";q=50;w=86400, "minute";w=60;q=20',
  });
  const limits = readRateLimits(headers);
  expect(limits).toEqual([
    { limit: 20, remaining: 10, resetMs: 5000 },
    { limit: 50, remaining: 3, resetMs: undefined },
  ]);
  expect(tightestLimit(headers)).toMatchObject({ limit: 50 });
});

test("backoff stays within half and all of its step, and under 8 s", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 50 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (n, chance) => {
        const step = Math.min(8000, 500 * 2 ** n);
        const wait = backoff(n, () => chance);
        expect(wait).toBeGreaterThanOrEqual(step / 2);
        expect(wait).toBeLessThanOrEqual(step);
      },
    ),
  );
});

test("jitter never shortens what the server asked for, and adds a second at most", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (ms, chance) => {
        const wait = jittered(ms, () => chance);
        expect(wait).toBeGreaterThanOrEqual(ms);
        expect(wait).toBeLessThanOrEqual(ms + 1000);
      },
    ),
  );
});
