import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { AbortError, ApiError, DeadlineError, TimeoutError } from "./errors.ts";
import { neverAnswer, problem, reply, stallInBody } from "./fixtures/faulty-server.ts";
import { type Environment, getBook } from "./fixtures/sample-client.ts";
import { book, failureOf, setUp } from "./fixtures/set-up.ts";
import type { ClientOptions } from "./options.ts";

describe("time limits", () => {
  test("an attempt that gets no answer times out, and is retried", async () => {
    const { server, clock, core } = await setUp();
    server.script(neverAnswer, reply(200, book));
    const pending = getBook(core, "book_1").withMeta();
    await expect.poll(() => server.seen).toHaveLength(1);
    clock.expireLimits();
    expect((await pending).meta.attempts).toBe(2);
  });

  test("a body that stalls counts as the attempt too", async () => {
    let headersArrived = 0;
    const { server, clock, core } = await setUp({
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        headersArrived += 1;
        return response;
      },
    });
    server.script(stallInBody);
    const pending = failureOf(getBook(core, "book_1", { retry: false }));
    await expect.poll(() => headersArrived).toBe(1);
    await new Promise(setImmediate);
    clock.expireLimits();
    const error = await pending;
    expect(TimeoutError.is(error)).toBe(true);
    expect(error).toMatchObject({ phase: "body", attempts: 1, operation: "getBook" });
    expect(error.message).toBe("an attempt of getBook took longer than 30000 ms (body)");
  });

  test("the deadline ends an attempt that could have gone on, and is not retried", async () => {
    const { server, clock, core } = await setUp({ timeout: 30_000, deadline: 20_000 });
    server.script(problem(503, "down"), neverAnswer);
    const pending = failureOf(getBook(core, "book_1"));
    await expect.poll(() => server.seen).toHaveLength(2);
    expect(clock.limits).toEqual([20_000 - (clock.waits[0] ?? 0)]);
    clock.expireLimits();
    const error = await pending;
    expect(DeadlineError.is(error)).toBe(true);
    expect(error).toMatchObject({ phase: "headers", attempts: 2 });
    expect(ApiError.is(error.cause)).toBe(true);
  });

  test("a timeout costs the budget twice", async () => {
    const { server, clock, core } = await setUp({ retry: { attempts: 10 } });
    server.script(neverAnswer);
    const pending = failureOf(getBook(core, "book_1", { deadline: Number.POSITIVE_INFINITY }));
    for (let attempts = 1; attempts <= 6; attempts += 1) {
      await expect.poll(() => server.seen.length, { interval: 1 }).toBe(attempts);
      clock.expireLimits();
    }
    expect(await pending).toMatchObject({ attempts: 6, retryStopped: "budget" });
  });

  test("are 30 s for an attempt and 120 s for the call, unless told otherwise", async () => {
    const { server, clock, core } = await setUp({ retry: { attempts: 9 } });
    server.script(neverAnswer);
    const pending = failureOf(getBook(core, "book_1"));
    for (let attempts = 1; attempts <= 4; attempts += 1) {
      await expect.poll(() => server.seen.length, { interval: 1 }).toBe(attempts);
      if (attempts < 4) expect(clock.limits).toEqual([30_000]);
      clock.expireLimits();
    }
    expect(await pending).toMatchObject({ code: "deadline_exceeded", attempts: 4 });
    expect(clock.elapsed).toBe(120_000);
  });

  test("a limit that is no time is refused before anything is sent", async () => {
    const { server, core } = await setUp();
    await expect(getBook(core, "book_1", { timeout: 0 })).rejects.toMatchObject({ code: "invalid_argument" });
    await expect(getBook(core, "book_1", { deadline: Number.NaN })).rejects.toMatchObject({
      code: "invalid_argument",
    });
    expect(server.seen).toEqual([]);
  });
});
describe("abort", () => {
  const reason = new Error("the user left");

  test("during an attempt rejects at once, with the reason as the cause", async () => {
    const { server, clock, core } = await setUp();
    server.script(neverAnswer);
    const controller = new AbortController();
    const pending = failureOf(getBook(core, "book_1", { signal: controller.signal }));
    await expect.poll(() => server.seen).toHaveLength(1);
    controller.abort(reason);
    const error = await pending;
    expect(AbortError.is(error)).toBe(true);
    expect(error).toMatchObject({ code: "aborted", attempts: 1, cause: reason });
    expect(clock.pending).toBe(0);
  });

  test("during a wait rejects at once, and nothing is sent any more", async () => {
    const { server, clock, core } = await setUp();
    clock.jumpOverWaits(false);
    server.script(problem(429, "rate_limited", { "retry-after": "30" }), reply(200, book));
    const controller = new AbortController();
    const pending = failureOf(getBook(core, "book_1", { signal: controller.signal }));
    await expect.poll(() => clock.waits).toHaveLength(1);
    controller.abort(reason);
    expect(await pending).toMatchObject({ code: "aborted", cause: reason });
    expect(clock.pending).toBe(0);
    expect(server.seen).toHaveLength(1);
  });

  test("while the client holds back after a 429 rejects at once, unsent", async () => {
    const { server, clock, core } = await setUp();
    clock.jumpOverWaits(false);
    server.script(problem(429, "rate_limited", { "retry-after": "30" }));
    const left = new AbortController();
    const pending = [getBook(core, "book_1", { signal: left.signal }).safe()];
    await expect.poll(() => clock.waits).toHaveLength(1);
    pending.push(getBook(core, "book_2", { signal: left.signal }).safe());
    await expect.poll(() => clock.waits).toHaveLength(2);
    left.abort(reason);
    const errors = (await Promise.all(pending)).map(({ error }) => error);
    expect(errors).toMatchObject([
      { code: "aborted", attempts: 1, cause: reason },
      { code: "aborted", attempts: 0, cause: reason },
    ]);
    expect(clock.pending).toBe(0);
    expect(server.seen).toHaveLength(1);
  });

  test("while the credential is asked for rejects at once", async () => {
    const { clock, core } = await setUp({ apiKey: () => new Promise<string>(() => {}) });
    const left = new AbortController();
    const pending = failureOf(getBook(core, "book_1", { signal: left.signal }));
    await expect.poll(() => clock.pending).toBe(1);
    left.abort(reason);
    expect(await pending).toMatchObject({ code: "aborted", attempts: 0, cause: reason });
  });

  test("during the body rejects at once", async () => {
    const { server, core } = await setUp();
    server.script(stallInBody);
    const controller = new AbortController();
    const pending = failureOf(getBook(core, "book_1", { signal: controller.signal }));
    await expect.poll(() => server.seen).toHaveLength(1);
    controller.abort(reason);
    expect(await pending).toMatchObject({ code: "aborted" });
  });

  for (const { name, options } of [
    { name: "straight to fetch", options: {} },
    { name: "through a middleware", options: { middleware: [(request, next) => next(request)] } },
    { name: "by a fetch of the caller's", options: { fetch: (url, init) => fetch(url, init) } },
    {
      name: "by both",
      options: { middleware: [(request, next) => next(request)], fetch: (url, init) => fetch(url, init) },
    },
  ] satisfies readonly { readonly name: string; readonly options: ClientOptions<Environment> }[]) {
    test(`closes the connection of a request that went ${name}`, async () => {
      let isClosed = false;
      const { server, core } = await setUp(options);
      server.script((_, { socket }) => {
        socket.on("close", () => {
          isClosed = true;
        });
      });
      const controller = new AbortController();
      const pending = failureOf(getBook(core, "book_1", { signal: controller.signal }));
      await expect.poll(() => server.seen).toHaveLength(1);
      controller.abort(reason);
      await pending;
      await expect.poll(() => isClosed).toBe(true);
    });
  }

  test("before the call sends nothing", async () => {
    const { server, core } = await setUp();
    const error = await getBook(core, "book_1", { signal: AbortSignal.abort(reason) }).catch(
      (caught) => caught,
    );
    expect(error).toMatchObject({ code: "aborted", attempts: 0, cause: reason });
    expect(server.seen).toEqual([]);
  });

  test("is no timeout of ours, whatever its reason is called", async () => {
    const { server, core } = await setUp();
    server.script(neverAnswer);
    const error = await getBook(core, "book_1", { signal: AbortSignal.timeout(20) }).catch(
      (caught) => caught,
    );
    expect(error).toMatchObject({ code: "aborted", attempts: 1, cause: { name: "TimeoutError" } });
  });

  test("of a stream reaches the part still to be read", async () => {
    const { server, core } = await setUp();
    server.script(stallInBody);
    const controller = new AbortController();
    const response = await getBook(core, "book_1", { signal: controller.signal }).asResponse();
    const reading = response.text().catch((caught) => caught);
    controller.abort(reason);
    expect(await reading).toBe(reason);
  });

  test("leaves no listener, timer or rejection behind after 1000 calls on one signal", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const faults = [200, 503, 404, "refused"] as const;
    let sent = 0;
    const { clock, core } = await setUp({
      retry: { attempts: 2 },
      fetch: async () => {
        const fault = faults[sent++ % faults.length];
        if (fault === "refused") throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
        return Response.json(book, { status: fault ?? 200 });
      },
    });
    const { signal } = new AbortController();
    const calls = Array.from({ length: 1000 }, () => getBook(core, "book_1", { signal }).safe());
    expect((await Promise.all(calls)).some(({ ok }) => ok)).toBe(true);
    await new Promise(setImmediate);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(clock.pending).toBe(0);
    expect(unhandled).toEqual([]);
  });
});
