import { expect, test } from "vitest";
import type { ServerOptions } from "../options.ts";
import { readJson, type SampleApp, sampleServer } from "../testing/sample-server.ts";
import { memoryRateLimiter } from "./memory-limiter.ts";

const limited = (): Partial<ServerOptions<SampleApp>> => ({
  rateLimit: {
    limiter: memoryRateLimiter(),
    policyOf: (principal) => ({ bucket: principal.workspace, limit: 3, windowSeconds: 60 }),
    anonymous: (address) => ({ bucket: `ip:${address}`, limit: 2, windowSeconds: 60 }),
  },
});

test("every authenticated answer counts and tells the limits, a refused scope too", async () => {
  const { call, time } = sampleServer(limited());
  const ok = await call("GET /me");
  expect(ok.headers.get("ratelimit-policy")).toBe('"default";q=3;w=60');
  expect(ok.headers.get("ratelimit")).toBe('"default";r=2;t=60');
  const forbidden = await call("POST /widgets", { as: "reader", body: {} });
  expect([forbidden.status, forbidden.headers.get("ratelimit")]).toEqual([403, '"default";r=1;t=60']);
  time.now += 10_000;
  const invalid = await call("GET /widgets?limit=x");
  expect([invalid.status, invalid.headers.get("ratelimit")]).toEqual([400, '"default";r=0;t=50']);
  const refused = await call("POST /widgets", { body: "{" });
  expect(refused.headers.get("retry-after")).toBe("50");
  expect(refused.headers.get("ratelimit")).toBe('"default";r=0;t=50');
  expect(await readJson(refused)).toMatchObject({
    status: 429,
    body: {
      code: "rate_limited",
      detail: "the limit is 3 requests in 60 seconds; try again in 50 seconds",
    },
  });
});

test("failed authentication counts by address and not for its victim", async () => {
  const { call } = sampleServer(limited());
  expect((await call("GET /me", { as: "x" })).status).toBe(401);
  expect((await call("GET /me", { as: null })).status).toBe(401);
  expect((await call("GET /me", { as: "x" })).status).toBe(429);
  expect((await call("GET /me")).status).toBe(200);
});

test("a limiter that fails is stood in for by one of this process, and that is observed", async () => {
  const { call, events } = sampleServer({
    rateLimit: {
      limiter: {
        take: () => {
          throw new Error("the cache is gone");
        },
      },
      policyOf: () => ({ bucket: "all", limit: 2, windowSeconds: 60 }),
    },
  });
  const statuses = [await call("GET /me"), await call("GET /me"), await call("GET /me")].map(
    (response) => response.status,
  );
  expect(statuses).toEqual([200, 200, 429]);
  expect(events.filter((event) => event.kind === "error")).toMatchObject(
    [1, 2, 3].map(() => ({ phase: "rateLimit", error: { message: "the cache is gone" } })),
  );
});
