import { describe, expect, test } from "vitest";
import { DeadlineError } from "./errors.ts";
import { problem, reply } from "./fixtures/faulty-server.ts";
import { createBook, getBook } from "./fixtures/sample-client.ts";
import { book, failureOf, setUp } from "./fixtures/set-up.ts";
import type { RetryEvent } from "./options.ts";

describe("how long it waits", () => {
  const halfASecondOff = new Date(Date.now() - 3_600_000);

  for (const { name, headers, ms } of [
    { name: "backoff", headers: {}, ms: 375 },
    {
      name: "retry-after-ms before Retry-After",
      headers: { "retry-after-ms": "40", "retry-after": "7" },
      ms: 42,
    },
    { name: "Retry-After in seconds, with a tenth more", headers: { "retry-after": "4" }, ms: 4_200 },
    { name: "at most a second more", headers: { "retry-after": "50" }, ms: 50_500 },
    {
      name: "Retry-After as a date, against the clock of the server",
      headers: {
        date: halfASecondOff.toUTCString(),
        "retry-after": new Date(halfASecondOff.getTime() + 10_000).toUTCString(),
      },
      ms: 10_500,
    },
    { name: "the reset of RateLimit", headers: { ratelimit: '"default";r=0;t=8' }, ms: 8_400 },
    { name: "backoff where the header is malformed", headers: { "retry-after": "soon" }, ms: 375 },
  ]) {
    test(name, async () => {
      const { server, clock, core } = await setUp();
      server.script(problem(429, "rate_limited", headers), reply(200, book));
      await getBook(core, "book_1");
      expect(clock.waits).toEqual([ms]);
    });
  }

  test("not at all when asked for longer than maxRetryAfter: it fails with the time", async () => {
    const { server, clock, core } = await setUp();
    server.script(problem(429, "rate_limited", { "retry-after": "120" }));
    await expect(getBook(core, "book_1")).rejects.toMatchObject({
      status: 429,
      retryAfterMs: 120_000,
      retryStopped: "maxRetryAfter",
      attempts: 1,
    });
    expect(clock.waits).toEqual([]);
  });

  test("not at all when the deadline leaves less", async () => {
    const { server, clock, core } = await setUp({ deadline: 5_000 });
    server.script(problem(503, "down", { "retry-after": "5" }));
    await expect(getBook(core, "book_1")).rejects.toMatchObject({
      retryAfterMs: 5_000,
      retryStopped: "deadline",
    });
    expect(clock.waits).toEqual([]);
  });

  test("and says so before it does", async () => {
    const events: RetryEvent[] = [];
    const { server, core } = await setUp({ on: { retry: (event) => events.push(event) } });
    server.script(problem(429, "rate_limited", { "retry-after": "2" }), reply(200, book));
    await getBook(core, "book_1");
    expect(events).toMatchObject([
      {
        operation: "getBook",
        path: "/books/{book_id}",
        attempt: 1,
        delayMs: 2_100,
        reason: { code: "rate_limited" },
      },
    ]);
  });
});

describe("after a 429", () => {
  test("the client's other calls wait as long", async () => {
    const { server, clock, core } = await setUp();
    clock.jumpOverWaits(false);
    server.script(problem(429, "rate_limited", { "retry-after": "3" }), reply(200, book));
    const first = getBook(core, "book_1").then((data) => data);
    await expect.poll(() => clock.waits).toHaveLength(1);
    const sibling = createBook(core, { title: "Emma" }).then((data) => data);
    await expect.poll(() => clock.waits).toHaveLength(2);
    expect(server.seen).toHaveLength(1);
    expect(Math.min(...clock.waits)).toBeGreaterThanOrEqual(3_000);
    clock.jumpOverWaits(true);
    expect(await Promise.all([first, sibling])).toEqual([book, book]);
  });

  test("a call that retries nothing waits for nothing", async () => {
    const { server, clock, core } = await setUp({ retry: false });
    server.script(problem(429, "rate_limited", { "retry-after": "3" }));
    await expect(getBook(core, "book_1")).rejects.toMatchObject({ status: 429 });
    await expect(getBook(core, "book_1")).rejects.toMatchObject({ status: 429 });
    expect(clock.waits).toEqual([]);
    expect(server.seen).toHaveLength(2);
  });

  test("a sibling whose deadline ends sooner fails at once", async () => {
    const { server, clock, core } = await setUp();
    clock.jumpOverWaits(false);
    server.script(problem(429, "rate_limited", { "retry-after": "30" }), reply(200, book));
    const first = getBook(core, "book_1").then((data) => data);
    await expect.poll(() => clock.waits).toHaveLength(1);
    const error = await failureOf(getBook(core, "book_2", { deadline: 10_000 }));
    expect(DeadlineError.is(error)).toBe(true);
    expect(error).toMatchObject({ phase: "gate", attempts: 0, retryAfterMs: 30_000 });
    clock.jumpOverWaits(true);
    await first;
  });
});
