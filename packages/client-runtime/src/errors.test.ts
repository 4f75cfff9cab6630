import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { Core } from "./core.ts";
import * as here from "./errors.ts";
import { problem, reply } from "./fixtures/faulty-server.ts";
import { createBook, getBook, policy } from "./fixtures/sample-client.ts";
import { failureOf, setUp } from "./fixtures/set-up.ts";

const secret = "sk_live_very_secret_1234";

test("errors are recognised across copies of the package, each as what it is", async () => {
  vi.resetModules();
  const copy: typeof here = await import("./errors.ts");
  expect(copy.TimeoutError).not.toBe(here.TimeoutError);
  const error: unknown = new copy.TimeoutError("late", { phase: "body" });
  expect(error instanceof here.TimeoutError).toBe(false);
  expect(here.SdkError.is(error)).toBe(true);
  expect(here.TimeoutError.is(error)).toBe(true);
  expect(here.DeadlineError.is(error)).toBe(false);
  expect(here.SdkError.is(new Error("other"))).toBe(false);
  expect(here.SdkError.is(undefined)).toBe(false);
});

test("no secret shows in message, JSON or inspection, even where the server or fetch repeats it", async () => {
  const { server, core } = await setUp({ apiKey: secret });
  const echo = { code: "forbidden", detail: `key ${secret} may not`, errors: [{ detail: secret }] };
  server.script(reply(403, echo, { "set-cookie": `session=${secret}` }));
  const forbidden = await failureOf(getBook(core, "book_1"));
  server.script(reply(200, `<b>${secret}</b>`, { "content-type": "text/html" }));
  const unreadable = await failureOf(getBook(core, "book_1"));
  const cause = Object.assign(new TypeError("fetch failed"), {
    code: "ECONNRESET",
    headers: { authorization: secret },
  });
  const broken = await failureOf(
    getBook(new Core(policy, { apiKey: secret, fetch: () => Promise.reject(cause) }), "book_1", {
      retry: false,
    }),
  );
  const unsendable = await failureOf(getBook(new Core(policy, { apiKey: `${secret}\u0000` }), "book_1"));
  expect(unsendable.code).toBe("invalid_argument");
  for (const error of [forbidden, unreadable, broken, unsendable]) {
    const shown = [
      error.message,
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 10 }),
      String(error),
    ].join("\n");
    expect(shown).not.toContain(secret);
  }
  expect(broken.cause).toBe(cause);
});

test("JSON and inspection hold what a log needs", async () => {
  const { server, core } = await setUp();
  server.script(problem(409, "duplicate_resource", { "x-request-id": "req_1" }));
  const error = await failureOf(createBook(core, { title: "Emma" }, { idempotencyKey: "job-7" }));
  const facts = {
    operation: "createBook",
    path: "/books",
    status: 409,
    requestId: "req_1",
    idempotencyKey: "job-7",
  };
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "ApiError",
    code: "duplicate_resource",
    attempts: 1,
    ...facts,
  });
  expect(inspect(error)).toContain(
    "409 duplicate_resource: because of duplicate_resource (request req_1; 1 attempt)",
  );
  expect(inspect(error)).toContain("requestId: 'req_1'");
});

test("a client that cannot work is refused when it is made, with what to do", () => {
  vi.stubEnv("LIBRARY_API_KEY", "");
  expect(() => new Core(policy)).toThrow('Library needs a credential: pass "apiKey" or set LIBRARY_API_KEY');
  expect(() => new Core(policy, { apiKey: secret, environment: "staging" })).toThrow(
    'Library has no environment "staging"; it has production, sandbox',
  );
  expect(() => new Core(policy, { apiKey: secret, baseUrl: `https://user:${secret}@api.example` })).toThrow(
    '"baseUrl" must not hold a credential; pass "apiKey"',
  );
  vi.stubEnv("LIBRARY_API_KEY", "from-environment");
  expect(new Core(policy).baseUrl).toBe("https://api.library.example/v1");
  expect(new Core(policy, { environment: "sandbox" }).baseUrl).toBe("https://sandbox.library.example/v1");
  vi.unstubAllEnvs();
});
