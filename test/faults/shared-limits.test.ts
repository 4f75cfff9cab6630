// Rate limits that four processes share through a real Valkey or Redis: exact while it is there, bounded when not.
// Nothing here depends on how fast the machine is: what is late is decided by each process, and that is tested too.

import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cable, cableTo } from "./cable.ts";
import {
  admittedOf,
  type LimiterProcesses,
  type Order,
  startLimiterProcesses,
  type Taken,
} from "./limiter-processes.ts";
import { record } from "./record.ts";
import { ownRedisServer, redisProgram } from "./redis-server.ts";
import { objectionsTo } from "./window-history.ts";

const url = process.env.REDIS_URL;

test.runIf(process.env.CI)("CI has a server for these tests", () => {
  expect([url, redisProgram]).not.toContain(undefined);
});

/** From a bucket nobody else has. */
function orderOf(limit: number, windowSeconds: number, times: number, maxGapMs = 0): Order {
  return { bucket: randomUUID(), limit, windowSeconds, times, maxGapMs };
}

/** However it goes, no request fails. */
async function takenBy(processes: LimiterProcesses, order: Order): Promise<readonly Taken[]> {
  const taken = await processes.take(order);
  expect(taken.map(({ failed, takes }) => [failed, takes.length])).toEqual(taken.map(() => [0, order.times]));
  return taken;
}

/** Waits until four processes admit one window together again, and tells after how many milliseconds. */
async function recoveryOf(processes: LimiterProcesses): Promise<number> {
  const start = performance.now();
  await expect
    .poll(async () => admittedOf(await takenBy(processes, orderOf(8, 600, 8))), {
      interval: 50,
    })
    .toBe(8);
  return performance.now() - start;
}

describe.skipIf(url === undefined)("limits shared by four processes (needs REDIS_URL)", () => {
  let cable: Cable;
  /** Patient, so that a busy machine is no outage: how exact the limit is while the server is there. */
  let patient: LimiterProcesses;
  /** With the 50 ms that are the default. */
  let usual: LimiterProcesses;

  beforeAll(async () => {
    cable = await cableTo(new URL(url ?? ""));
    patient = await startLimiterProcesses(`redis://127.0.0.1:${cable.port}`, { timeoutMs: 60_000 });
    usual = await startLimiterProcesses(`redis://127.0.0.1:${cable.port}`, { timeoutMs: 50 });
  });

  afterAll(() => {
    patient?.stop();
    usual?.stop();
    cable?.close();
  });

  test("of more than 1,000 requests in a burst 1,000 are admitted", async () => {
    const order = orderOf(1000, 600, 250);
    const first = admittedOf(await takenBy(patient, order));
    const more = admittedOf(await takenBy(patient, { ...order, times: 1 }));
    expect([first, more]).toEqual([1000, 0]);
    record("Shared rate limits, exact", [
      `${first + more} of 1,004 admitted to four processes with two client libraries and clocks 5 s off`,
    ]);
  });

  test("no window admits more than the limit, and none refuses before it is full", async () => {
    const taken = await takenBy(patient, orderOf(100, 1, 1000, 120));
    const takes = taken.flatMap((each) => each.takes);
    expect(objectionsTo(takes, 100, 1000)).toEqual([]);
    expect(admittedOf(taken)).toBeGreaterThan(100);
    expect(admittedOf(taken)).toBeLessThan(takes.length);
  });

  test("a server that is slow stays exact for whoever waits", async () => {
    cable.slow(30);
    expect(admittedOf(await takenBy(patient, orderOf(200, 600, 60)))).toBe(200);
    cable.mend();
    await recoveryOf(patient);
  });

  test("a server that is too slow is not given up, and each process limits meanwhile", async () => {
    cable.mend();
    // A busy machine may stand still for half a second, which is silence: here only lateness counts.
    const waits = { timeoutMs: 50, patienceMs: 60_000 };
    const processes = await startLimiterProcesses(`redis://127.0.0.1:${cable.port}`, waits);
    try {
      await recoveryOf(processes);
      cable.slow(40);
      const before = await takenBy(processes, orderOf(1, 1, 1));
      const taken = await takenBy(processes, orderOf(100, 600, 150));
      expect(taken.map(({ changes }) => changes)).toEqual(before.map(({ changes }) => changes));
      expect(admittedOf(taken)).toBeGreaterThanOrEqual(100);
      expect(admittedOf(taken)).toBeLessThanOrEqual(400);
      cable.mend();
      await recoveryOf(processes);
    } finally {
      processes.stop();
    }
  });

  test.each([
    { outage: "cut", told: "connections cut" },
    { outage: "hang", told: "server hangs" },
  ] as const)(
    "with $told each process limits by itself, and shares again later",
    async ({ outage, told }) => {
      const order = orderOf(500, 600, 50);
      expect(admittedOf(await takenBy(usual, order))).toBe(200);
      cable[outage]();
      const taken = await takenBy(usual, { ...order, times: 1000 });
      // Each counts what it had admitted before the outage.
      const admitted = 200 + admittedOf(taken);
      expect(admitted).toBeLessThanOrEqual(4 * 500);
      expect(admitted).toBeGreaterThanOrEqual(500);
      // Most were not even asked about: 16 takers wait ten times, until patience ends, and then one each second tries.
      for (const { asked } of taken) expect(asked).toBeLessThan(500);
      cable.mend();
      const recovered = await recoveryOf(usual);
      record(`Shared rate limits, ${told}`, [
        `four processes that share ${order.limit} admitted ${admitted}, each at most its own ${order.limit}; none failed; shared again after ${recovered.toFixed(0)} ms`,
      ]);
    },
  );
});

test.skipIf(redisProgram === undefined)(
  "a server that is killed amid traffic and comes back costs no request",
  async () => {
    const server = await ownRedisServer(redisProgram ?? "");
    const processes = await startLimiterProcesses(server.url, { timeoutMs: 50 });
    try {
      const order = orderOf(500, 600, 1000, 60);
      const taking = takenBy(processes, order);
      await wait(500);
      await server.kill();
      const admitted = admittedOf(await taking);
      expect(admitted).toBeLessThanOrEqual(4 * 500);
      expect(admitted).toBeGreaterThanOrEqual(500);
      await server.start();
      await recoveryOf(processes);
    } finally {
      processes.stop();
      await server.remove();
    }
  },
);
