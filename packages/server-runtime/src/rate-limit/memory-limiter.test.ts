import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryRateLimiter } from "./memory-limiter.ts";

const start = Date.UTC(2026, 0, 1);

function takerOf(limit: number, windowSeconds: number) {
  const limiter = memoryRateLimiter();
  return (milliseconds: number, bucket = "a") =>
    limiter.take({ bucket, limit, windowSeconds }, new Date(start + milliseconds));
}

test("the request after the last allowed one is refused until the oldest has left the window", () => {
  const take = takerOf(3, 10);
  expect([0, 1000, 2000].map((time) => take(time).isAllowed)).toEqual([true, true, true]);
  expect(take(2001)).toEqual({ isAllowed: false, remaining: 0, retryAfterSeconds: 8 });
  expect(take(9999)).toEqual({ isAllowed: false, remaining: 0, retryAfterSeconds: 1 });
  expect(take(10_000)).toEqual({ isAllowed: true, remaining: 0, retryAfterSeconds: 1 });
});

test("remaining counts down and the wait tells when more is available", () => {
  const take = takerOf(1000, 60);
  expect(take(0)).toEqual({ isAllowed: true, remaining: 999, retryAfterSeconds: 60 });
  expect(take(30_500)).toEqual({ isAllowed: true, remaining: 998, retryAfterSeconds: 30 });
});

test("exactly the limit of a burst is admitted", () => {
  const take = takerOf(1000, 60);
  const admitted = Array.from({ length: 1001 }, () => take(0).isAllowed);
  expect(admitted.lastIndexOf(true)).toBe(999);
  expect(admitted[1000]).toBe(false);
});

test("buckets do not share their quota", () => {
  const take = takerOf(1, 1);
  expect(take(0, "a").isAllowed).toBe(true);
  expect(take(0, "b").isAllowed).toBe(true);
  expect(take(0, "a").isAllowed).toBe(false);
});

test("a limit of nothing admits nothing", () => {
  expect(takerOf(0, 5)(0)).toEqual({ isAllowed: false, remaining: 0, retryAfterSeconds: 5 });
});

test("a clock set back frees no quota", () => {
  const take = takerOf(1, 10);
  expect(take(5000).isAllowed).toBe(true);
  expect(take(0).isAllowed).toBe(false);
});

test("no window of any kind admits more than the limit, and no request is refused below it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 120 }),
      (limit, windowSeconds, gaps) => {
        const take = takerOf(limit, windowSeconds);
        const admitted: number[] = [];
        let time = 0;
        for (const gap of gaps) {
          time += gap;
          const inWindow = admitted.filter((other) => other > time - windowSeconds * 1000).length;
          const { isAllowed } = take(time);
          expect(isAllowed).toBe(inWindow < limit);
          if (isAllowed) admitted.push(time);
        }
      },
    ),
    { numRuns: 10_000 },
  );
});

test("a refused request that waits as told is admitted", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(900), { maxLength: 60 }), (limit, gaps) => {
      const take = takerOf(limit, 2);
      let time = 0;
      for (const gap of gaps) {
        time += gap;
        const first = take(time);
        if (first.isAllowed) continue;
        time += first.retryAfterSeconds * 1000;
        expect(take(time).isAllowed).toBe(true);
      }
    }),
  );
});
