import { expect, test } from "vitest";
import { virtualClock } from "./virtual-clock.ts";

test("waits end in the order they are due, whichever was asked for first", async () => {
  const clock = virtualClock();
  const ended: string[] = [];
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        ended.push(`${ms} at ${clock.elapsed}`);
        resolve();
      };
      clock.after(ms, end, "wait");
    });
  await Promise.all([wait(3_000), wait(1_000), wait(2_000)]);
  expect(ended).toEqual(["1000 at 1000", "2000 at 2000", "3000 at 3000"]);
  expect(clock.waits).toEqual([3_000, 1_000, 2_000]);
});

test("waits that overlap take no longer than the longest", async () => {
  const clock = virtualClock();
  clock.jumpOverWaits(false);
  const waits = [5_000, 5_000].map(
    (ms) =>
      new Promise<void>((resolve) => {
        clock.after(ms, resolve, "wait");
      }),
  );
  await Promise.resolve();
  expect([clock.elapsed, clock.pending]).toEqual([0, 2]);
  clock.jumpOverWaits(true);
  await Promise.all(waits);
  expect([clock.elapsed, clock.pending]).toEqual([5_000, 0]);
});

test("a limit ends when told to, at its time, and takes with it what is due by then", () => {
  const clock = virtualClock();
  const ended: number[] = [];
  for (const ms of [2_000, 1_000, 1_000]) clock.after(ms, () => ended.push(ms), "limit");
  const forget = clock.after(500, () => ended.push(500), "limit");
  forget();
  clock.expireLimits();
  expect({ ended, elapsed: clock.elapsed, limits: clock.limits }).toEqual({
    ended: [1_000, 1_000],
    elapsed: 1_000,
    limits: [2_000],
  });
});

test("a clock with no limit under way has none to end", () => {
  const clock = virtualClock();
  clock.expireLimits();
  expect(clock.elapsed).toBe(0);
});
