import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { expect, test } from "vitest";
import { type Limits, openLimits } from "./limits.ts";

const redisUrl = process.env.REDIS_URL;

/** How many of these requests are admitted, asked of one after the other. */
async function admittedOf(limits: readonly Limits[], times: number, bucket = randomUUID()): Promise<number> {
  const policy = { bucket, limit: 10, windowSeconds: 600 };
  let admitted = 0;
  for (let index = 0; index < times; index += 1) {
    const decision = await limits[index % limits.length]?.limiter.take(policy, new Date());
    if (decision?.isAllowed) admitted += 1;
  }
  return admitted;
}

test("without a Redis each process has limits of its own", async () => {
  const limits = [await openLimits(undefined), await openLimits(undefined)];
  expect(await admittedOf(limits, 40)).toBe(20);
});

test.skipIf(redisUrl === undefined)("processes that name one Redis share their limits", async () => {
  const limits = [await openLimits(redisUrl), await openLimits(redisUrl)];
  // A machine that stood still for a moment has decided by itself.
  await expect.poll(() => admittedOf(limits, 40)).toBe(10);
  for (const { close } of limits) close();
});

test("a Redis that is away costs no request, and a warning tells", async () => {
  const warned = once(process, "warning");
  const limits = await openLimits("redis://127.0.0.1:1");
  expect(await admittedOf([limits], 40)).toBe(10);
  expect(String(await warned)).toMatch(/rate limits are not shared for now: .*ECONNREFUSED/);
  limits.close();
});
