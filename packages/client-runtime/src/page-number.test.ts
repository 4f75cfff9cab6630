import { expect, test } from "vitest";
import { problem, reply } from "./fixtures/faulty-server.ts";
import { idsOf, listThings, things } from "./fixtures/list-things.ts";
import { failureOf, setUp } from "./fixtures/set-up.ts";
import { numberedPages } from "./page-number.ts";

const bare = numberedPages({ parameter: "page" });
const pathsOf = (seen: readonly { readonly url: string }[]) =>
  seen.map(({ url }) => url.replace("/shelves/s%201", ""));

test("without a word about its end a list ends at the first empty page, not at a short one", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, things("ab")), reply(200, things("c")), reply(200, things("de")), reply(200, []));
  expect(await idsOf(listThings(core, bare, { query: { per_page: 2 } }))).toEqual(["a", "b", "c", "d", "e"]);
  expect(pathsOf(server.seen)).toEqual([
    "/things?per_page=2",
    "/things?per_page=2&page=2",
    "/things?per_page=2&page=3",
    "/things?per_page=2&page=4",
  ]);
});

test("numbers may start at 0, and a walk wherever the caller says", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, things("a")), reply(200, []));
  await idsOf(listThings(core, numberedPages({ parameter: "page", first: 0 })));
  server.script(reply(200, things("a")), reply(200, []));
  await idsOf(listThings(core, bare, { query: { page: 7 } }));
  expect(pathsOf(server.seen)).toEqual(["/things", "/things?page=1", "/things?page=7", "/things?page=8"]);
});

test.each([
  { first: 1, urls: ["/things", "/things?page=2"] },
  { first: 0, urls: ["/things", "/things?page=1"] },
])("a list of two pages from $first on ends after the second", async ({ first, urls }) => {
  const { server, core } = await setUp();
  const style = numberedPages({ parameter: "page", items: "data", first, totalPages: "pages" });
  server.script(reply(200, { data: [], pages: 2 }), reply(200, { data: things("b"), pages: 2 }));
  expect(await idsOf(listThings(core, style))).toEqual(["b"]);
  expect(pathsOf(server.seen)).toEqual(urls);
});

test("a page that says more follows is followed, even if it is empty", async () => {
  const { server, core } = await setUp();
  const style = numberedPages({ parameter: "page", items: "data", hasMore: "more" });
  server.script(reply(200, { data: [], more: true }), reply(200, { data: things("a"), more: false }));
  expect(await idsOf(listThings(core, style))).toEqual(["a"]);
  expect(server.seen).toHaveLength(2);
});

test("a server that does not know the parameter is not asked for ever", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, things("ab")));
  const ids: string[] = [];
  const walk = async () => {
    for await (const { id } of listThings(core, bare)) ids.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ code: "pagination_loop", resumeCursor: "2" });
  expect(ids).toEqual(["a", "b"]);
  expect(server.seen).toHaveLength(2);
});

test("what a page says of its number goes before what was asked for", async () => {
  const { server, core } = await setUp();
  const style = numberedPages({ parameter: "page", items: "data", current: "page" });
  server.script(
    reply(200, { data: things("a"), page: 0 }),
    reply(200, { data: things("b"), page: 1 }),
    reply(200, { data: [] }),
  );
  expect(await idsOf(listThings(core, style))).toEqual(["a", "b"]);
  expect(pathsOf(server.seen)).toEqual(["/things", "/things?page=1", "/things?page=2"]);
  server.script(reply(200, { data: things("a"), page: 1 }));
  await expect(idsOf(listThings(core, style))).rejects.toMatchObject({ code: "pagination_loop" });
});

test("equal pages of plain values are no loop", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, [1]), reply(200, [1]), reply(200, []));
  const values: unknown[] = [];
  for await (const value of listThings(core, bare)) values.push(value);
  expect(values).toEqual([1, 1]);
});

test("an error says where to go on, and the walk goes on there", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, things("a")), problem(403, "forbidden"));
  const error = await failureOf(idsOf(listThings(core, bare, { query: { sort: "x" } })));
  expect(error).toMatchObject({ status: 403, resumeCursor: "2" });
  server.script(reply(200, things("b")), reply(200, []));
  const { resumeCursor } = error;
  expect(await idsOf(listThings(core, bare, { query: { sort: "x" } }, { resumeCursor }))).toEqual(["b"]);
  expect(pathsOf(server.seen.slice(-2))).toEqual(["/things?sort=x&page=2", "/things?sort=x&page=3"]);
  server.script(reply(200, things("b")));
  expect(await listThings(core, bare, {}, { resumeCursor })).toEqual(things("b"));
  expect(pathsOf(server.seen.slice(-1))).toEqual(["/things?page=2"]);
});

test("in a body the number is a number", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, things("a")), reply(200, []));
  await idsOf(listThings(core, numberedPages({ parameter: "page", in: "body" }), { body: { size: 1 } }));
  expect(server.seen.map(({ body }) => body)).toEqual(['{"size":1}', '{"size":1,"page":2}']);
});
