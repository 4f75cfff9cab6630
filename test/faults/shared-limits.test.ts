// Rate limits that four processes share through a real Valkey or Redis: exact while it is there, bounded when not.

import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Cable,
  cableTo,
  type LimiterProcesses,
  type Order,
  startLimiterProcesses,
} from "./limiter-processes.ts";
import { record } from "./record.ts";

const url = process.env.REDIS_URL;

test.runIf(url === undefined && process.env.CI)("REDIS_URL names a server, as CI promises", () => {
  expect.fail("REDIS_URL is not set; start redis-server and set it");
});

describe.skipIf(url === undefined)("limits shared by four processes (needs REDIS_URL)", () => {
  let cable: Cable;
  /** Patient, so that a busy machine is no outage: how exact the limit is while the server is there. */
  let patient: LimiterProcesses;
  /** With the 50 ms that are the default. */
  let usual: LimiterProcesses;
  const policyOf = (limit: number, windowSeconds: number) => ({ bucket: randomUUID(), limit, windowSeconds });
  const admittedOf = async (order: Order, processes = patient) => {
    const taken = await processes.take(order);
    expect(taken.map(({ failed }) => failed)).toEqual([0, 0, 0, 0]);
    return taken.reduce((sum, { admitted }) => sum + admitted, 0);
  };

  beforeAll(async () => {
    cable = await cableTo(new URL(url ?? ""));
    patient = await startLimiterProcesses(url ?? "", 5000);
    usual = await startLimiterProcesses(`redis://127.0.0.1:${cable.port}`, 50);
  }, 30_000);

  afterAll(() => {
    patient?.stop();
    usual?.stop();
    cable?.close();
  });

  test("of more than 1,000 requests in a burst 1,000 are admitted", async () => {
    const policy = policyOf(1000, 60);
    const first = await admittedOf({ ...policy, times: 250 });
    expect(first).toBe(1000);
    const more = await admittedOf({ ...policy, times: 1 });
    expect(more).toBe(0);
    record("Shared rate limits, exact", [
      `${first + more} of 1,004 admitted to four processes with two client libraries and clocks 5 s off`,
    ]);
  });

  test("a burst before and one after a window's edge admit one window together", async () => {
    const policy = policyOf(400, 2);
    expect(await admittedOf({ ...policy, times: 50 })).toBe(200);
    await wait(1200);
    expect(await admittedOf({ ...policy, times: 100 })).toBe(200);
    // The first 200 have left, the second have not.
    await wait(1000);
    expect(await admittedOf({ ...policy, times: 100 })).toBe(200);
  }, 20_000);

  test("a rate just below the limit is never refused", async () => {
    const policy = policyOf(40, 1);
    for (let second = 0; second < 4; second += 1) {
      expect(await admittedOf({ ...policy, times: 9 })).toBe(36);
      await wait(1010);
    }
  }, 20_000);

  test("with the server away each process limits by itself, at once, and shares again when it is back", async () => {
    const limit = 500;
    const outages: string[] = [];
    for (const outage of ["cut", "hang"] as const) {
      const policy = policyOf(limit, 60);
      expect(await admittedOf({ ...policy, times: 50 }, usual)).toBe(200);
      cable[outage]();
      const taken = await usual.take({ ...policy, times: 1000 });
      const admitted = taken.reduce((sum, each) => sum + each.admitted, 0);
      expect(taken.map(({ failed }) => failed)).toEqual([0, 0, 0, 0]);
      // Each counts what it had admitted before the outage.
      expect(200 + admitted).toBeLessThanOrEqual(4 * limit);
      expect(admitted).toBeGreaterThanOrEqual(limit);
      const slowest = Math.max(...taken.map((each) => each.slowest));
      expect(slowest).toBeLessThan(500);
      cable.mend();
      const recovered = await recovery(policyOf);
      expect(recovered).toBeLessThan(2500);
      outages.push(
        `${outage === "cut" ? "connections cut" : "server hangs"}: ${200 + admitted} of ${limit} admitted by four processes, none failed, slowest ${slowest.toFixed(0)} ms, shared again after ${recovered.toFixed(0)} ms`,
      );
    }
    record("Shared rate limits, server away", outages);
  }, 60_000);

  /** Milliseconds until four processes admit one window together again. */
  async function recovery(newPolicy: typeof policyOf): Promise<number> {
    const start = performance.now();
    while (performance.now() - start < 10_000) {
      if ((await admittedOf({ ...newPolicy(8, 60), times: 8 }, usual)) === 8) break;
      await wait(50);
    }
    return performance.now() - start;
  }
});
