import { expect, test } from "vitest";
import { basic, headerKey, queryKey } from "./authenticate.ts";
import { Core } from "./core.ts";
import { type Fault, problem, reply } from "./fixtures/faulty-server.ts";
import { createBook, getBook, policy } from "./fixtures/sample-client.ts";
import { book, failureOf, setUp } from "./fixtures/set-up.ts";
import type { Fetch } from "./options.ts";

/** Answers 401 to everything but one token. */
function onlyFor(token: string): Fault {
  return (response, request) =>
    (request.headers.authorization === `Bearer ${token}`
      ? reply(200, book)
      : problem(401, "unauthenticated"))(response, request);
}

test("a fixed credential is sent as it is, and a 401 is final", async () => {
  const { server, core } = await setUp({ apiKey: "fixed-key" });
  server.script(problem(401, "unauthenticated"));
  await expect(getBook(core, "book_1")).rejects.toMatchObject({ status: 401, attempts: 1 });
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer fixed-key"]);
});

test("a provider is asked once for all calls, and once more for all that were refused", async () => {
  let asked = 0;
  const { server, core } = await setUp({
    apiKey: async () => {
      asked += 1;
      await new Promise(setImmediate);
      return `token-${asked}`;
    },
  });
  server.script(onlyFor("token-2"));
  const calls = [getBook(core, "book_1"), getBook(core, "book_2"), createBook(core, { title: "Emma" })];
  expect(await Promise.all(calls)).toEqual([book, book, book]);
  expect(asked).toBe(2);
  expect(server.seen).toHaveLength(6);
  await getBook(core, "book_3");
  expect(asked).toBe(2);
});

test("the replay after a refresh carries the same idempotency key, retries on or off", async () => {
  let asked = 0;
  const { server, core } = await setUp({ apiKey: () => `token-${++asked}`, retry: false });
  server.script(onlyFor("token-2"));
  await createBook(core, { title: "Emma" });
  expect(new Set(server.seen.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
});

test("a fresh token that is refused as well is the end of it", async () => {
  let asked = 0;
  const { server, core } = await setUp({ apiKey: () => `token-${++asked}` });
  server.script(problem(401, "unauthenticated"));
  await expect(getBook(core, "book_1")).rejects.toMatchObject({ status: 401, attempts: 2 });
  expect(asked).toBe(2);
});

test("the same token again is not sent again", async () => {
  const { server, core } = await setUp({ apiKey: () => "token-1" });
  server.script(problem(401, "unauthenticated"));
  await expect(getBook(core, "book_1")).rejects.toMatchObject({ status: 401, attempts: 1 });
  expect(server.seen).toHaveLength(1);
});

test("a provider that throws fails the call, and is asked again by the next", async () => {
  let asked = 0;
  const { server, core } = await setUp({
    apiKey: () => {
      asked += 1;
      if (asked === 1) throw new Error("vault closed");
      return "token";
    },
  });
  server.script(reply(200, book));
  await expect(getBook(core, "book_1")).rejects.toMatchObject({ code: "callback_failed", attempts: 0 });
  expect(await getBook(core, "book_1")).toEqual(book);
});

test("a provider that never answers runs into the timeout", async () => {
  const { server, clock, core } = await setUp({ apiKey: () => new Promise<string>(() => {}), retry: false });
  const pending = failureOf(getBook(core, "book_1"));
  await expect.poll(() => clock.pending).toBe(1);
  clock.expireLimits();
  expect(await pending).toMatchObject({ code: "timeout", phase: "credential", attempts: 0 });
  expect(server.seen).toEqual([]);
});

test("a credential that comes after the timeout serves the next attempt, and the first sends nothing", async () => {
  let give = (_token: string) => {};
  const seen: number[] = [];
  const { server, clock, core } = await setUp({
    apiKey: () => new Promise<string>((resolve) => (give = resolve)),
    middleware: [
      (request, next, { attempt }) => {
        seen.push(attempt);
        return next(request);
      },
    ],
  });
  server.script(reply(200, book));
  const pending = getBook(core, "book_1").withMeta();
  await expect.poll(() => clock.pending).toBe(1);
  clock.expireLimits();
  await expect.poll(() => clock.waits).toHaveLength(1);
  await expect.poll(() => clock.limits).toHaveLength(1);
  give("token");
  expect((await pending).meta.attempts).toBe(1);
  expect(seen).toEqual([1]);
  expect(server.seen).toHaveLength(1);
});

test("a header the caller sets stays", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, book));
  await getBook(core, "book_1", { headers: { authorization: "Bearer other" } });
  expect(server.seen[0]?.headers.authorization).toBe("Bearer other");
});

for (const { name, authenticate, want } of [
  { name: "basic", authenticate: basic, want: { authorization: "Basic dXNlcjpww6Rzcw==" } },
  { name: "a key", authenticate: headerKey("X-Api-Key"), want: { "x-api-key": "user:päss" } },
]) {
  test(`${name} is sent in its header`, async () => {
    const sent: Record<string, string>[] = [];
    const fetch: Fetch = async (_, init) => {
      sent.push(Object.fromEntries(new Headers(init?.headers)));
      return Response.json(book);
    };
    await getBook(new Core({ ...policy, authenticate }, { apiKey: "user:päss", fetch }), "book_1");
    expect(sent[0]).toMatchObject(want);
  });
}

test("a key in the query is sent there", async () => {
  const urls: string[] = [];
  const fetch: Fetch = async (url) => {
    urls.push(String(url));
    return Response.json(book);
  };
  await getBook(new Core({ ...policy, authenticate: queryKey("key") }, { apiKey: "a&b", fetch }), "book_1");
  expect(urls).toEqual(["https://api.library.example/v1/books/book_1?key=a%26b"]);
});

test("neither credential nor key follows a redirect", async () => {
  const { server: elsewhere } = await setUp();
  const { server, core } = await setUp();
  server.script(reply(307, undefined, { location: `${elsewhere.url}/books?signature=abc` }));
  const error = await failureOf(createBook(core, { title: "Emma" }));
  expect(error).toMatchObject({ status: 307, code: "http_307", attempts: 1 });
  expect(error.message).toContain(elsewhere.url);
  expect(error.message).not.toContain("signature");
  expect(elsewhere.seen).toEqual([]);
});
