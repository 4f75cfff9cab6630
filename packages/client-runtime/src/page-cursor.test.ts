import { expect, test } from "vitest";
import { reply } from "./fixtures/faulty-server.ts";
import { idsOf, listThings, things } from "./fixtures/list-things.ts";
import { setUp } from "./fixtures/set-up.ts";
import { cursorPages } from "./page-cursor.ts";

test("an iterator that every page has ends where the page says it is done", async () => {
  const { server, core } = await setUp();
  const style = cursorPages({ parameter: "iterator", items: "data", next: "iterator", done: "done" });
  server.script(
    reply(200, { data: things("ab"), iterator: "i1", done: false }),
    reply(200, { data: [], iterator: "i2", done: false }),
    reply(200, { data: things("c"), iterator: "i3", done: true }),
  );
  expect(await idsOf(listThings(core, style, { query: { limit: 2 } }))).toEqual(["a", "b", "c"]);
  expect(server.seen.map(({ url }) => url)).toEqual([
    "/shelves/s%201/things?limit=2",
    "/shelves/s%201/things?limit=2&iterator=i1",
    "/shelves/s%201/things?limit=2&iterator=i2",
  ]);
});

test("items and cursor may be further down, and an empty cursor is the end", async () => {
  const { server, core } = await setUp();
  const style = cursorPages({
    parameter: "cursor",
    items: ["data", "things"],
    next: ["meta", "next_cursor"],
  });
  server.script(
    reply(200, { data: { things: things("a") }, meta: { next_cursor: "c1" } }),
    reply(200, { data: { things: things("b") }, meta: { next_cursor: "" } }),
  );
  expect(await idsOf(listThings(core, style))).toEqual(["a", "b"]);
});

test("a cursor may go into the body, beside what the caller put there", async () => {
  const { server, core } = await setUp();
  const style = cursorPages({ parameter: "start_cursor", in: "body", items: "results", next: "next_cursor" });
  server.script(
    reply(200, { results: things("a"), next_cursor: "c1" }),
    reply(200, { results: things("b"), next_cursor: null }),
  );
  const body = { filter: { tag: "x" } };
  expect(await idsOf(listThings(core, style, { body }))).toEqual(["a", "b"]);
  expect(server.seen.map(({ body: sent }) => JSON.parse(sent))).toEqual([
    { filter: { tag: "x" } },
    { filter: { tag: "x" }, start_cursor: "c1" },
  ]);
  expect(body).toEqual({ filter: { tag: "x" } });
});

test("a page without its items is an unreadable answer, wherever they were to be", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, { data: null }));
  const message = (style: ReturnType<typeof cursorPages>) =>
    listThings(core, style)
      .toArray({ limit: 1 })
      .catch(({ message }) => message);
  expect(await message(cursorPages({ parameter: "c", items: ["data", "things"], next: "n" }))).toContain(
    'is no page with an array "data,things" of listThings',
  );
  expect(await message(cursorPages({ parameter: "c", next: "n" }))).toContain(
    'is no page with an array "" of listThings',
  );
});
