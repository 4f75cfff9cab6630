import { expect, test } from "vitest";
import { ApiError } from "./errors.ts";
import { problem, reply, stallInBody } from "./fixtures/faulty-server.ts";
import { createBook, getBook } from "./fixtures/sample-client.ts";
import { book, setUp } from "./fixtures/set-up.ts";
import type { RateLimitEvent } from "./options.ts";

test("a call is sent when it is awaited, and once however often that happens", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, book));
  const call = getBook(core, "book_1");
  await new Promise(setImmediate);
  expect(server.seen).toEqual([]);
  expect(await call).toEqual(book);
  expect(await call).toEqual(book);
  expect((await call.withMeta()).data).toEqual(book);
  expect(await call.safe()).toMatchObject({ ok: true, data: book });
  expect(await Promise.all([call, call])).toEqual([book, book]);
  expect(server.seen).toHaveLength(1);
});

test("a failed call fails the same way each time, sent once", async () => {
  const { server, core } = await setUp();
  server.script(problem(404, "not_found"));
  const call = getBook(core, "book_1");
  const error = await call.catch((caught) => caught);
  expect(await call.catch((caught) => caught)).toBe(error);
  let isOver = false;
  await call.finally(() => (isOver = true)).catch(() => {});
  expect(isOver).toBe(true);
  expect(server.seen).toHaveLength(1);
});

test("safe gives the error instead of throwing it", async () => {
  const { server, core } = await setUp();
  server.script(problem(409, "duplicate_resource", { "x-request-id": "req_1" }));
  const result = await createBook(core, { title: "Emma" }).safe();
  expect(result.ok).toBe(false);
  expect(result.error).toMatchObject({ status: 409, code: "duplicate_resource", requestId: "req_1" });
  expect(ApiError.is(result.error)).toBe(true);
});

test("withMeta tells request id, attempts, key, replay and limit", async () => {
  const { server, core } = await setUp();
  server.script(
    problem(503, "down"),
    reply(201, book, {
      "x-request-id": "req_2",
      "idempotent-replayed": "true",
      "ratelimit-policy": '"minute";q=1000;w=60, "day";q=50000;w=86400',
      ratelimit: '"minute";r=998;t=12, "day";r=40000;t=4000',
    }),
  );
  const { meta } = await createBook(core, { title: "Emma" }, { idempotencyKey: "job-7" }).withMeta();
  expect(meta).toMatchObject({
    status: 201,
    requestId: "req_2",
    attempts: 2,
    idempotencyKey: "job-7",
    replayed: true,
    rateLimit: { limit: 1000, remaining: 998, resetMs: 12_000 },
  });
});

test("asResponse gives the answer unread, after the retries", async () => {
  const { server, core } = await setUp();
  server.script(problem(503, "down"), reply(200, book));
  const response = await getBook(core, "book_1").asResponse();
  expect(response.bodyUsed).toBe(false);
  expect(await response.json()).toEqual(book);
  server.script(problem(404, "not_found"));
  await expect(getBook(core, "book_1").asResponse()).rejects.toMatchObject({ code: "not_found" });
});

test("asResponse does not wait for the body", async () => {
  const { server, core } = await setUp();
  server.script(stallInBody);
  const response = await getBook(core, "book_1").asResponse();
  expect(response.status).toBe(200);
  await response.body?.cancel();
});

test("a body is read one way: the other view refuses instead of sending again", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, book));
  const call = getBook(core, "book_1");
  await call;
  await expect(call.asResponse()).rejects.toMatchObject({ code: "invalid_argument" });
  expect(server.seen).toHaveLength(1);
});

test("hooks and middleware see every attempt, the first middleware outermost", async () => {
  const log: string[] = [];
  const limits: RateLimitEvent[] = [];
  const { server, core } = await setUp({
    on: { rateLimit: (event) => limits.push(event) },
    middleware: [
      async (request, next, { operation, attempt }) => {
        log.push(`${operation} ${attempt}`);
        request.headers.set("x-trace", `t${attempt}`);
        const response = await next(request);
        log.push(`${response.status}`);
        return response;
      },
      (request, next) => {
        log.push(`inner ${request.headers.get("x-trace")}`);
        return next(request);
      },
    ],
  });
  server.script(problem(429, "rate_limited", { ratelimit: '"default";r=0;t=1' }), reply(200, book));
  await getBook(core, "book_1");
  expect(log).toEqual(["getBook 1", "inner t1", "429", "getBook 2", "inner t2", "200"]);
  expect(server.seen.map(({ headers }) => headers["x-trace"])).toEqual(["t1", "t2"]);
  expect(limits).toEqual([
    {
      operation: "getBook",
      path: "/books/{book_id}",
      attempt: 1,
      status: 429,
      limit: undefined,
      remaining: 0,
      resetMs: 1000,
    },
  ]);
});

test("a hook or middleware that throws is told as such, and not retried", async () => {
  const bug = new Error("bug");
  const { server, core } = await setUp({
    middleware: [
      () => {
        throw bug;
      },
    ],
  });
  server.script(reply(200, book));
  await expect(getBook(core, "book_1")).rejects.toMatchObject({ code: "callback_failed", cause: bug });
  const hooked = await setUp({
    on: {
      retry: () => {
        throw bug;
      },
    },
  });
  hooked.server.script(problem(503, "down"));
  await expect(getBook(hooked.core, "book_1")).rejects.toMatchObject({ code: "callback_failed", cause: bug });
  expect(hooked.server.seen).toHaveLength(1);
});
