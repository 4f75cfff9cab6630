import { describe, expect, test } from "vitest";
import { call } from "./call.ts";
import { ConnectionError } from "./errors.ts";
import { breakOffInBody, problem, reply, resetConnection } from "./fixtures/faulty-server.ts";
import { createBook, getBook, lendBook } from "./fixtures/sample-client.ts";
import { book, failureOf, setUp } from "./fixtures/set-up.ts";
import { virtualClock } from "./testing/virtual-clock.ts";

describe("what is retried", () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    test(`a GET after ${status}`, async () => {
      const { server, core } = await setUp();
      server.script(problem(status, "trouble"), reply(200, book));
      expect(await getBook(core, "book_1")).toEqual(book);
      expect(server.seen).toHaveLength(2);
    });
  }

  for (const status of [400, 401, 403, 404, 409, 410, 422, 501]) {
    test(`nothing after ${status}`, async () => {
      const { server, core } = await setUp();
      server.script(problem(status, "trouble"));
      await expect(getBook(core, "book_1")).rejects.toMatchObject({ status, code: "trouble", attempts: 1 });
      expect(server.seen).toHaveLength(1);
    });
  }

  for (const { method, attempts } of [
    ...["HEAD", "PUT", "DELETE", "OPTIONS"].map((method) => ({ method, attempts: 2 })),
    ...["POST", "PATCH"].map((method) => ({ method, attempts: 1 })),
  ]) {
    test(`${attempts === 1 ? "no" : "a"} ${method} without a key, after a 503 or a reset`, async () => {
      const { server, core } = await setUp();
      const spec = { id: "doIt", method, path: "/it", reads: "none" } as const;
      for (const fault of [problem(503, "down"), resetConnection]) {
        const before = server.seen.length;
        server.script(fault, reply(204));
        await call(core, spec).safe();
        expect(server.seen.length - before).toBe(attempts);
      }
    });
  }

  test("409 only where the first request with the key still runs", async () => {
    const { server, core } = await setUp();
    server.script(problem(409, "idempotency_in_progress", { "retry-after": "1" }), reply(201, book));
    expect(await createBook(core, { title: "Emma" })).toEqual(book);
    expect(server.seen).toHaveLength(2);
  });

  test("a keyed POST, with the same key and bytes", async () => {
    const { server, core } = await setUp();
    server.script(problem(500, "internal_error"), resetConnection, reply(201, book));
    const { data, meta } = await createBook(core, { title: "Emma" }).withMeta();
    expect(data).toEqual(book);
    expect(meta.attempts).toBe(3);
    expect(new Set(server.seen.map(({ headers }) => headers["idempotency-key"]))).toEqual(
      new Set([meta.idempotencyKey]),
    );
    expect(server.seen.map(({ body }) => body)).toEqual(Array(3).fill('{"title":"Emma"}'));
  });

  test("not a POST without a key, which the server may have carried out", async () => {
    const { server, core } = await setUp();
    for (const fault of [problem(503, "down"), resetConnection, breakOffInBody]) {
      const before = server.seen.length;
      server.script(fault);
      await expect(lendBook(core, "book_1")).rejects.toMatchObject({ attempts: 1 });
      expect(server.seen.length - before).toBe(1);
    }
  });

  test("a POST without a key that provably never left the machine", async () => {
    const { server, core: reachable } = await setUp();
    await server[Symbol.asyncDispose]();
    const error = await failureOf(lendBook(reachable, "book_1"));
    expect(error).toMatchObject({ name: "ConnectionError", systemCode: "ECONNREFUSED", attempts: 3 });
    expect(ConnectionError.is(error)).toBe(true);
  });

  for (const { code, attempts } of [
    ...[
      "ENOTFOUND",
      "EAI_AGAIN",
      "ECONNREFUSED",
      "ENETUNREACH",
      "EHOSTUNREACH",
      "UND_ERR_CONNECT_TIMEOUT",
    ].map((code) => ({ code, attempts: 3 })),
    ...["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"].map((code) => ({
      code,
      attempts: 1,
    })),
  ]) {
    test(`a POST without a key after ${code}: ${attempts === 1 ? "it may have arrived" : "it never left"}`, async () => {
      const cause = Object.assign(new Error(code), { code });
      const { core } = await setUp({ fetch: () => Promise.reject(new TypeError("fetch failed", { cause })) });
      const error = await failureOf(lendBook(core, "book_1"));
      expect(error).toMatchObject({ code: "connection_failed", systemCode: code, attempts });
      expect(await failureOf(getBook(core, "book_1"))).toMatchObject({ attempts: 3 });
    });
  }

  test("what the server says in x-should-retry, either way", async () => {
    const { server, core } = await setUp();
    server.script(problem(503, "down", { "x-should-retry": "false" }));
    await expect(getBook(core, "book_1")).rejects.toMatchObject({ attempts: 1 });
    server.script(problem(400, "odd", { "x-should-retry": "true" }), reply(200, book));
    expect(await lendBook(core, "book_1")).toEqual(book);
  });

  test("an answer that breaks off", async () => {
    const { server, core } = await setUp();
    server.script(breakOffInBody, reply(200, book));
    expect(await getBook(core, "book_1")).toEqual(book);
  });

  test("no error of the caller's own fetch", async () => {
    let calls = 0;
    const { core } = await setUp({
      fetch: () => {
        calls += 1;
        throw new TypeError("undefined is not a function");
      },
    });
    await expect(getBook(core, "book_1")).rejects.toMatchObject({
      name: "CallbackError",
      code: "callback_failed",
    });
    expect(calls).toBe(1);
  });

  test("no failure of a certificate", async () => {
    let calls = 0;
    const { core } = await setUp({
      fetch: () => {
        calls += 1;
        return Promise.reject(
          new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "CERT_HAS_EXPIRED" }) }),
        );
      },
    });
    await expect(getBook(core, "book_1")).rejects.toMatchObject({ systemCode: "CERT_HAS_EXPIRED" });
    expect(calls).toBe(1);
  });
});

describe("how often", () => {
  test("three times in all unless told otherwise", async () => {
    const { server, core } = await setUp();
    server.script(reply(500));
    const error = await failureOf(getBook(core, "book_1"));
    expect(error).toMatchObject({ status: 500, code: "http_500", attempts: 3, retryStopped: "attempts" });
    expect(error.message).toBe("500 http_500: no detail given (3 attempts)");
    expect(server.seen).toHaveLength(3);
  });

  test("with waits that double from half a second to 8 s, of which chance takes up to a half", async () => {
    for (const [chance, waits] of [
      [0, [250, 500, 1_000, 2_000, 4_000, 4_000]],
      [1 - Number.EPSILON, [500, 1_000, 2_000, 4_000, 8_000, 8_000]],
    ] as const) {
      const clock = virtualClock(() => chance);
      const { server, core } = await setUp({ clock, retry: { attempts: 7 } });
      server.script(reply(503));
      await failureOf(getBook(core, "book_1"));
      expect(clock.waits.map(Math.round)).toEqual(waits);
    }
  });

  test("as the client or the call says", async () => {
    const { server, core } = await setUp({ retry: { attempts: 2 } });
    server.script(reply(500));
    await expect(getBook(core, "book_1")).rejects.toMatchObject({ attempts: 2 });
    await expect(getBook(core, "book_1", { retry: { attempts: 5 } })).rejects.toMatchObject({ attempts: 5 });
    await expect(getBook(core, "book_1", { retry: false })).rejects.toMatchObject({ attempts: 1 });
  });

  test("less often once the budget of the client is used up, until successes fill it", async () => {
    const { server, core } = await setUp();
    server.script(reply(500));
    for (let n = 0; n < 5; n += 1) await getBook(core, "book_1").catch(() => {});
    await expect(getBook(core, "book_1")).rejects.toMatchObject({ attempts: 1, retryStopped: "budget" });
    server.script(reply(200, book));
    for (let n = 0; n < 10; n += 1) await getBook(core, "book_1");
    server.script(reply(500));
    await expect(getBook(core, "book_1")).rejects.toMatchObject({ attempts: 2, retryStopped: "budget" });
  });
});
