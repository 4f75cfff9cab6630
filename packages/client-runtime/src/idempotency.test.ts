import { expect, test } from "vitest";
import { problem, reply } from "./fixtures/faulty-server.ts";
import { createBook, getBook, lendBook } from "./fixtures/sample-client.ts";
import { book, setUp } from "./fixtures/set-up.ts";

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
