import { describe, expect, test } from "vitest";
import { type Fault, problem, reply } from "./fixtures/faulty-server.ts";
import { type Book, listBooks, pages } from "./fixtures/sample-client.ts";
import { failureOf, setUp } from "./fixtures/set-up.ts";
import { list } from "./page.ts";

function page(ids: readonly string[], next: string | null, hasMore = next !== null): Fault {
  return reply(200, { data: ids.map((id) => ({ id })), has_more: hasMore, next_cursor: next });
}

async function idsOf(books: AsyncIterable<Book>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of books) ids.push(id);
  return ids;
}

test("awaited, a list is its first page", async () => {
  const { server, core } = await setUp();
  server.script(page(["a"], "c1"));
  expect(await listBooks(core, { limit: 1 })).toEqual({
    data: [{ id: "a" }],
    has_more: true,
    next_cursor: "c1",
  });
  expect(server.seen.map(({ url }) => url)).toEqual(["/books?limit=1"]);
});

test("iterated, it is all items, each page with the query of the first", async () => {
  const { server, core } = await setUp();
  server.script(page(["a", "b"], "c1"), page(["c"], "c2"), page(["d"], null));
  expect(await idsOf(listBooks(core, { limit: 2 }))).toEqual(["a", "b", "c", "d"]);
  expect(server.seen.map(({ url }) => url)).toEqual([
    "/books?limit=2",
    "/books?limit=2&cursor=c1",
    "/books?limit=2&cursor=c2",
  ]);
});

test("pages gives the pages", async () => {
  const { server, core } = await setUp();
  server.script(page(["a"], "c1"), page(["b"], null));
  const cursors: (string | null)[] = [];
  for await (const { next_cursor } of listBooks(core).pages()) cursors.push(next_cursor);
  expect(cursors).toEqual(["c1", null]);
});

test("an empty page is no end", async () => {
  const { server, core } = await setUp();
  server.script(page(["a"], "c1"), page([], "c2"), page(["b"], null));
  expect(await idsOf(listBooks(core))).toEqual(["a", "b"]);
});

test("a list that is empty may say so without a body", async () => {
  const { server, core } = await setUp();
  const spec = { id: "listNotes", method: "GET", path: "/notes", canBeEmpty: true, paging: pages } as const;
  server.script(reply(204));
  expect(await list(core, spec).toArray({ limit: 9 })).toEqual([]);
});

test("has_more false is the end, whatever the cursor", async () => {
  const { server, core } = await setUp();
  server.script(page(["a"], "c1", false));
  expect(await idsOf(listBooks(core))).toEqual(["a"]);
});

test("a repeated cursor is an error, after the items before it", async () => {
  const { server, core } = await setUp();
  server.script(page(["a"], "c1"), page(["b"], "c2"), page(["c"], "c1"));
  const ids: string[] = [];
  const walk = async () => {
    for await (const { id } of listBooks(core)) ids.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ code: "pagination_loop", resumeCursor: "c1" });
  expect(ids).toEqual(["a", "b", "c"]);
  expect(server.seen).toHaveLength(3);
});

test("an error says where to go on", async () => {
  const { server, core } = await setUp();
  server.script(page(["a"], "c1"), problem(403, "insufficient_scope"));
  const error = await failureOf(idsOf(listBooks(core)));
  expect(error).toMatchObject({ code: "insufficient_scope", resumeCursor: "c1" });
  server.script(page(["b"], null));
  expect(await idsOf(listBooks(core, { cursor: error.resumeCursor }))).toEqual(["b"]);
  expect(server.seen.at(-1)?.url).toBe("/books?cursor=c1");
});

test("every loop starts anew", async () => {
  const { server, core } = await setUp();
  const books = listBooks(core);
  server.script(problem(403, "insufficient_scope"));
  await expect(idsOf(books)).rejects.toMatchObject({ status: 403 });
  server.script(page(["a"], null));
  expect(await idsOf(books)).toEqual(["a"]);
  expect(await idsOf(books)).toEqual(["a"]);
});

test("leaving a loop requests no further page", async () => {
  const { server, core } = await setUp();
  server.script(page(["a", "b"], "c1"), page(["c"], null));
  for await (const { id } of listBooks(core)) if (id === "a") break;
  expect(server.seen).toHaveLength(1);
});

test("toArray takes as many as asked, and no further page for it", async () => {
  const { server, core } = await setUp();
  server.script(page(["a", "b"], "c1"), page(["c", "d"], "c2"), page(["e"], null));
  expect(await listBooks(core).toArray({ limit: 4 })).toEqual([
    { id: "a" },
    { id: "b" },
    { id: "c" },
    { id: "d" },
  ]);
  expect(server.seen).toHaveLength(2);
  await expect(listBooks(core).toArray({ limit: 0 })).rejects.toMatchObject({ code: "invalid_argument" });
});

test("a page without its items is an unreadable answer", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, { items: [] }));
  await expect(idsOf(listBooks(core))).rejects.toMatchObject({
    code: "unreadable_response",
    snippet: '{"items":[]}',
    message: '200 with application/json is no page with an array "data" of listBooks: "{"items":[]}"',
  });
});

describe("prefetch", () => {
  test("requests the next page while the items of one are consumed", async () => {
    const { server, core } = await setUp();
    server.script(page(["a"], "c1"), page(["b"], null));
    const items = listBooks(core, {}, { prefetch: true })[Symbol.asyncIterator]();
    expect((await items.next()).value).toEqual({ id: "a" });
    await expect.poll(() => server.seen).toHaveLength(2);
    expect((await items.next()).value).toEqual({ id: "b" });
    expect((await items.next()).done).toBe(true);
  });

  test("is cancelled when the loop is left", async () => {
    let cancelled = false;
    const { server, core } = await setUp();
    server.script(page(["a"], "c1"), (_, { socket }) => {
      socket.on("close", () => {
        cancelled = true;
      });
    });
    for await (const { id } of listBooks(core, {}, { prefetch: true })) {
      await expect.poll(() => server.seen).toHaveLength(2);
      if (id === "a") break;
    }
    await expect.poll(() => cancelled).toBe(true);
  });

  test("tells its error only once the loop comes to it", async () => {
    const { server, core } = await setUp();
    server.script(page(["a"], "c1"), problem(403, "insufficient_scope"));
    const ids: string[] = [];
    const walk = async () => {
      for await (const { id } of listBooks(core, {}, { prefetch: true })) {
        await expect.poll(() => server.seen).toHaveLength(2);
        await new Promise(setImmediate);
        ids.push(id);
      }
    };
    await expect(walk()).rejects.toMatchObject({ resumeCursor: "c1" });
    expect(ids).toEqual(["a"]);
  });

  test("heeds the caller's signal as well", async () => {
    const { server, core } = await setUp();
    const controller = new AbortController();
    server.script(page(["a"], "c1"), () => controller.abort());
    const ids = idsOf(listBooks(core, {}, { prefetch: true, signal: controller.signal }));
    await expect(ids).rejects.toMatchObject({ code: "aborted" });
  });
});
