import { expect, test } from "vitest";
import { reply } from "./fixtures/faulty-server.ts";
import { idsOf, listThings, things } from "./fixtures/list-things.ts";
import { failureOf, setUp } from "./fixtures/set-up.ts";
import { offsetPages } from "./page-offset.ts";

const bare = offsetPages({ parameter: "offset" });
const counted = offsetPages({ parameter: "offset", items: "entries", limit: "limit", total: "total" });
const offsetsOf = (seen: readonly { readonly url: string }[]) =>
  seen.map(({ url }) => new URL(url, "http://localhost").searchParams.get("offset"));

test("the offset grows by what came, whatever was asked for, to the first empty page", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, things("ab")), reply(200, things("c")), reply(200, []));
  expect(await idsOf(listThings(core, bare, { query: { limit: 100 } }))).toEqual(["a", "b", "c"]);
  expect(offsetsOf(server.seen)).toEqual([null, "2", "3"]);
});

test("a walk starts at the caller's offset and ends at the total", async () => {
  const { server, core } = await setUp();
  server.script(
    reply(200, { entries: things("c"), total: 4 }),
    reply(200, { entries: things("d"), total: 4 }),
  );
  expect(await idsOf(listThings(core, counted, { query: { offset: 2 } }))).toEqual(["c", "d"]);
  expect(offsetsOf(server.seen)).toEqual(["2", "3"]);
});

test("a window that holds what the caller may not see is left as a whole", async () => {
  const { server, core } = await setUp();
  server.script(
    reply(200, { entries: things("a"), limit: 3, total: 7 }),
    reply(200, { entries: [], limit: 3, total: 7 }),
    reply(200, { entries: things("g"), limit: 3, total: 7 }),
  );
  expect(await idsOf(listThings(core, counted))).toEqual(["a", "g"]);
  expect(offsetsOf(server.seen)).toEqual([null, "3", "6"]);
});

test("a server that does not know the parameter is not asked for ever", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, things("ab")));
  expect(await failureOf(idsOf(listThings(core, bare)))).toMatchObject({
    code: "pagination_loop",
    resumeCursor: "2",
  });
});

test("an empty page that says more follows leads nowhere: no silent end", async () => {
  const { server, core } = await setUp();
  const style = offsetPages({ parameter: "offset", items: "data", hasMore: "more" });
  server.script(reply(200, { data: [], more: true }));
  expect(await failureOf(idsOf(listThings(core, style)))).toMatchObject({ code: "unreadable_response" });
});
