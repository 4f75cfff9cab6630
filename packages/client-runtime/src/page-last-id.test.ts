import { expect, test } from "vitest";
import { reply } from "./fixtures/faulty-server.ts";
import { idsOf, listThings, things } from "./fixtures/list-things.ts";
import { failureOf, setUp } from "./fixtures/set-up.ts";
import { lastIdPages } from "./page-last-id.ts";

const style = lastIdPages({ parameter: "after", items: "data", hasMore: "has_more" });

test("the next page starts after the last item", async () => {
  const { server, core } = await setUp();
  server.script(
    reply(200, { data: things("ab"), has_more: true }),
    reply(200, { data: things("c"), has_more: false }),
  );
  expect(await idsOf(listThings(core, style))).toEqual(["a", "b", "c"]);
  expect(server.seen.map(({ url }) => url.split("?")[1])).toEqual([undefined, "after=b"]);
});

test("without a word about its end a list ends at the first empty page", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, [{ user: { id: 7 }, id: "x" }]), reply(200, []));
  await idsOf(listThings(core, lastIdPages({ parameter: "after", id: ["user", "id"] })));
  expect(server.seen.map(({ url }) => url.split("?")[1])).toEqual([undefined, "after=7"]);
});

test("a server that gives the same page again is not asked for ever", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, { data: things("ab"), has_more: true }));
  expect(await failureOf(idsOf(listThings(core, style)))).toMatchObject({
    code: "pagination_loop",
    resumeCursor: "b",
  });
  expect(server.seen).toHaveLength(2);
});

test.each([
  { name: "is empty", data: [] },
  { name: "has items without an id", data: [{ name: "a" }] },
])("a page that $name and says more follows is no silent end", async ({ data }) => {
  const { server, core } = await setUp();
  server.script(reply(200, { data, has_more: true }));
  const error = await failureOf(idsOf(listThings(core, style)));
  expect(error).toMatchObject({ code: "unreadable_response" });
  expect(error.message).toContain('whose last item has no "id" to go on from');
});
