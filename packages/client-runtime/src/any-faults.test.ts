import { getEventListeners } from "node:events";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Authenticate } from "./authenticate.ts";
import type { Call } from "./call.ts";
import { Core } from "./core.ts";
import type { CallError } from "./errors.ts";
import { startFaultyServer } from "./fixtures/faulty-server.ts";
import { anyFault, faultOf, leastWait } from "./fixtures/random-faults.ts";
import { type Book, createBook, getBook, lendBook, policy } from "./fixtures/sample-client.ts";
import type { KeyedCallOptions } from "./options.ts";
import { virtualClock } from "./testing/virtual-clock.ts";

const options = fc.record(
  {
    retry: fc.oneof(fc.constant(false as const), fc.record({ attempts: fc.integer({ min: 1, max: 6 }) })),
    timeout: fc.integer({ min: 1, max: 60_000 }),
    deadline: fc.integer({ min: 1, max: 200_000 }),
  },
  { requiredKeys: [] },
);

const calls = fc.array(
  fc.record({
    of: fc.constantFrom("keyed POST", "plain POST", "GET"),
    options,
    idempotencyKey: fc.constantFrom("job-7", undefined),
  }),
  { minLength: 1, maxLength: 3 },
);

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("whatever goes wrong, for calls side by side: one key each, options as they were, no attempt or wait that was not allowed, nothing left behind", {
  timeout: 120_000,
}, async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  await using server = await startFaultyServer();
  let runs = 0;

  const everything = fc.asyncProperty(
    fc.array(anyFault, { minLength: 1, maxLength: 8 }),
    calls,
    chance,
    fc.boolean(),
    async (faults, wished, random, isSeen) => {
      const clock = virtualClock(() => random);
      const controller = new AbortController();
      server.script(...faults.map((fault) => faultOf(fault, clock, controller)));
      // A request that was given up may still arrive while the next run is on.
      runs += 1;
      const run = runs;
      /** When each attempt of a call was made, by its tag. */
      const attempts = new Map<string | undefined, number[]>();
      const noting: Authenticate = (token, headers, url) => {
        const tag = headers["x-call"];
        attempts.set(tag, [...(attempts.get(tag) ?? []), clock.now()]);
        return policy.authenticate(token, headers, url);
      };
      const core = new Core(
        { ...policy, authenticate: noting },
        {
          apiKey: "secret-key-123456",
          baseUrl: server.url,
          clock,
          ...(isSeen && { middleware: [(request, next) => next(request)] }),
        },
      );

      const outcomes = wished.map(async ({ of, idempotencyKey, options }, index) => {
        const tag = `${run}.${index}`;
        const retries: { readonly at: number; readonly least: number }[] = [];
        const own = core.with({
          on: { retry: ({ reason }) => retries.push({ at: clock.now(), least: leastWait(reason) }) },
        });
        const headers = Object.freeze({ "x-call": tag });
        const given = Object.freeze({ ...options, idempotencyKey, headers, signal: controller.signal });
        const before = structuredClone({ ...given, signal: undefined });
        const { ok, meta, error } = await callOf(of)(own, given).safe();
        const said = ok ? meta : error;
        expect({ ...given, signal: undefined }).toEqual(before);

        const sent = server.seen.filter((request) => request.headers["x-call"] === tag);
        const keys = new Set(sent.map((request) => request.headers["idempotency-key"]));
        if (sent.length > 0) expect([...keys]).toEqual([said.idempotencyKey]);
        if (of !== "keyed POST") expect(said.idempotencyKey).toBeUndefined();
        else expect(said.idempotencyKey).toEqual(idempotencyKey ?? expect.any(String));
        const allowed = options.retry === false ? 1 : (options.retry?.attempts ?? 3);
        const [, ...again] = attempts.get(tag) ?? [];
        expect(said.attempts).toBe(attempts.get(tag)?.length ?? 0);
        expect(said.attempts).toBeLessThanOrEqual(allowed);
        expect(sent.length).toBeLessThanOrEqual(said.attempts);
        again.forEach((at, n) => {
          expect(at - (retries[n]?.at ?? Number.NaN)).toBeGreaterThanOrEqual(retries[n]?.least ?? Number.NaN);
        });
        return said.idempotencyKey;
      });
      const keys = await Promise.all(outcomes);
      const minted = keys.filter((key, n) => key !== undefined && key !== wished[n]?.idempotencyKey);
      expect(new Set(minted).size).toBe(minted.length);
      expect(clock.pending).toBe(0);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    },
  );
  await fc.assert(everything, { numRuns: 300 });
  await new Promise(setImmediate);
  expect(unhandled).toEqual([]);
});

function callOf(of: "keyed POST" | "plain POST" | "GET") {
  return (core: Core, options: KeyedCallOptions): Call<Book, CallError<string>> => {
    if (of === "GET") return getBook(core, "book_1", options);
    return of === "plain POST"
      ? lendBook(core, "book_1", options)
      : createBook(core, { title: "Emma" }, options);
  };
}
