import fc from "fast-check";
import { expect, test } from "vitest";
import { problem, reply } from "./fixtures/faulty-server.ts";
import { createBook, getBook, lendBook, makeCore } from "./fixtures/sample-client.ts";
import { book, setUp } from "./fixtures/set-up.ts";
import { virtualClock } from "./testing/virtual-clock.ts";

test("each call of a keyed operation has a key of its own, with retries on or off", async () => {
  const { server, core } = await setUp();
  server.script(reply(201, book));
  const options = Object.freeze({ retry: false as const });
  await createBook(core, { title: "Emma" }, options);
  await createBook(core, { title: "Emma" }, options);
  const keys = server.seen.map(({ headers }) => headers["idempotency-key"]);
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect(key).toMatch(/^[\da-f-]{36}$/);
});

test("operations whose document declares no key get none", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, book));
  await getBook(core, "book_1");
  await lendBook(core, "book_1");
  expect(server.seen.map(({ headers }) => headers["idempotency-key"])).toEqual([undefined, undefined]);
});

test("the caller's key wins, as an option or as a header", async () => {
  const { server, core } = await setUp();
  server.script(reply(201, book));
  await createBook(core, { title: "Emma" }, { idempotencyKey: "job-7" });
  await createBook(core, { title: "Emma" }, { headers: { "idempotency-key": "job-8" } });
  expect(server.seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["job-7", "job-8"]);
});

for (const key of ["", "two words", "ключ", "x".repeat(256), "line\nbreak"]) {
  test(`a key of ${JSON.stringify(key.slice(0, 12))} is refused before anything is sent`, async () => {
    const { server, core } = await setUp();
    const call = createBook(core, { title: "Emma" }, { idempotencyKey: key });
    await expect(call).rejects.toMatchObject({ code: "invalid_argument" });
    expect(server.seen).toEqual([]);
  });
}

test("an error carries the key, so that a crashed job can go on with it", async () => {
  const { server, core } = await setUp();
  server.script(problem(500, "internal_error"));
  const result = await createBook(core, { title: "Emma" }).safe();
  expect(result.error?.idempotencyKey).toBe(server.seen[0]?.headers["idempotency-key"]);
});

test("whatever goes wrong: one key a call, options as they were, no attempt or wait that was not allowed", async () => {
  const fault = fc.oneof(
    fc.constant({ kind: "refused" } as const),
    fc.constant({ kind: "reset" } as const),
    fc.constant({ kind: "garbage" } as const),
    fc.record({
      kind: fc.constant("status" as const),
      status: fc.constantFrom(200, 201, 400, 401, 408, 409, 422, 429, 500, 502, 503),
      code: fc.constantFrom("idempotency_in_progress", "other"),
      retryAfter: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
      shouldRetry: fc.constantFrom("true", "false", undefined),
    }),
  );
  const options = fc.record(
    {
      retry: fc.oneof(fc.constant(false as const), fc.record({ attempts: fc.integer({ min: 1, max: 6 }) })),
      deadline: fc.integer({ min: 1, max: 200_000 }),
      idempotencyKey: fc.constantFrom("job-7", "job-8"),
      headers: fc.constant({ "x-tag": "a" }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { minLength: 1, maxLength: 8 }),
      options,
      fc.float({ max: 1, maxExcluded: true, min: 0, noNaN: true }),
      async (faults, given, chance) => {
        const keys: (string | null)[] = [];
        const asked: (number | undefined)[] = [];
        const clock = virtualClock(() => chance);
        const core = makeCore({
          clock,
          fetch: async (request) => {
            const next = faults[Math.min(keys.length, faults.length - 1)];
            keys.push(request.headers.get("idempotency-key"));
            asked.push(next?.kind === "status" ? next.retryAfter : undefined);
            if (next?.kind === "status") {
              const headers = new Headers({ "content-type": "application/json" });
              if (next.retryAfter !== undefined) headers.set("retry-after", String(next.retryAfter));
              if (next.shouldRetry) headers.set("x-should-retry", next.shouldRetry);
              return new Response(JSON.stringify({ code: next.code }), { status: next.status, headers });
            }
            if (next?.kind === "garbage")
              return new Response("<html>", { headers: { "content-type": "text/html" } });
            const code = next?.kind === "refused" ? "ECONNREFUSED" : "ECONNRESET";
            throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
          },
        });
        const before = structuredClone(given);
        const started = clock.now();
        const result = await createBook(core, Object.freeze({ title: "Emma" }), given).safe();
        const allowed = given.retry === false ? 1 : (given.retry?.attempts ?? 3);
        expect(given).toEqual(before);
        expect(new Set(keys).size).toBe(1);
        expect(keys[0]).toBe(given.idempotencyKey ?? (result.ok ? result.meta : result.error).idempotencyKey);
        expect(keys.length).toBeLessThanOrEqual(allowed);
        expect((result.ok ? result.meta : result.error).attempts).toBe(keys.length);
        expect(clock.waits).toHaveLength(keys.length - 1);
        clock.waits.forEach((wait, index) => {
          const seconds = asked[index];
          if (seconds !== undefined) expect(wait).toBeGreaterThanOrEqual(seconds * 1000);
          else expect(wait).toBeGreaterThanOrEqual(250);
        });
        expect(clock.now() - started).toBeLessThan(given.deadline ?? 120_000);
        expect(clock.pending).toBe(0);
      },
    ),
    { numRuns: 400 },
  );
});
