import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { Call } from "./call.ts";
import { problem, reply } from "./fixtures/faulty-server.ts";
import { getBook, pages } from "./fixtures/sample-client.ts";
import { book, setUp } from "./fixtures/set-up.ts";
import { listsBy } from "./page.ts";
import { addResources } from "./resources.ts";

test("a core made with other options shares the gate, and leaves the first as it was", async () => {
  const { server, clock, core } = await setUp({ headers: { "x-a": "1" } });
  const other = core.with({ headers: { "x-b": "2" }, retry: false });
  server.script(problem(429, "rate_limited", { "retry-after": "4" }), reply(200, book));
  expect((await getBook(other, "a").safe()).error).toMatchObject({ status: 429, attempts: 1 });
  await getBook(core, "b");
  expect(clock.waits).toEqual([4_200]);
  expect(server.seen.map(({ headers }) => [headers["x-a"], headers["x-b"]])).toEqual([
    [undefined, "2"],
    ["1", undefined],
  ]);
  expect(inspect(other, { depth: 9 })).not.toContain("secret-key");
});

test("methods made from a table take path, body, query, headers, cookies and options, in this order", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, { data: [book], has_more: false }));
  type Method = (...args: readonly unknown[]) => Call<unknown, unknown>;
  const client = { books: { replace: undefined, notes: { list: undefined } } } as unknown as {
    readonly books: {
      readonly replace: Method;
      readonly remove: Method;
      readonly notes: { readonly list: Method };
    };
  };
  const table = {
    books: {
      replace: "PUT body query headers key ~Book /shelves/{shelf}/books/{book_id}",
      remove: ["DELETE none ~Book /books/{book_id}/~", { accept: "text/plain" }],
      notes: { list: "GET query pages ~Notes /notes" },
    },
  };
  addResources(client, core, table, listsBy(pages));
  await client.books.replace(
    "s 1",
    "b1",
    { a: 1 },
    { dry: true },
    { "X-Tag": "t" },
    { idempotencyKey: "job-7" },
  );
  expect(await client.books.remove("b1")).toBeUndefined();
  const notes = client.books.notes.list({ limit: 2 });
  expect(Symbol.asyncIterator in notes).toBe(true);
  await notes;
  expect(server.seen).toMatchObject([
    {
      method: "PUT",
      url: "/shelves/s%201/books/b1?dry=true",
      body: '{"a":1}',
      headers: { "x-tag": "t", "idempotency-key": "job-7" },
    },
    { method: "DELETE", url: "/books/b1/remove", headers: { accept: "text/plain" } },
    { method: "GET", url: "/notes?limit=2" },
  ]);
});
