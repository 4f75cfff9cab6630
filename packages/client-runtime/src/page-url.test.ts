import { expect, test } from "vitest";
import { reply, startFaultyServer } from "./fixtures/faulty-server.ts";
import { idsOf, listThings, things } from "./fixtures/list-things.ts";
import { makeCore } from "./fixtures/sample-client.ts";
import { failureOf, setUp } from "./fixtures/set-up.ts";
import { linkPages, nextLink } from "./page-link.ts";
import { nextUrlPages } from "./page-url.ts";

const inBody = nextUrlPages({ items: "data", next: "next" });
const inHeader = linkPages();
const linked = (ids: string, link?: string) => reply(200, things(ids), link === undefined ? {} : { link });

test("a Link header is followed to the URL it names, query and all", async () => {
  const { server, core } = await setUp();
  server.script(
    linked(
      "ab",
      `<${server.url}/by-id/77/things?page=2&sort=x%2Cy>; rel="next", <${server.url}/z>; rel="last"`,
    ),
    linked("c", `</by-id/77/things?page=1>; rel="prev"`),
  );
  expect(await idsOf(listThings(core, inHeader, { query: { sort: "x,y" } }))).toEqual(["a", "b", "c"]);
  expect(server.seen.map(({ url }) => url)).toEqual([
    "/shelves/s%201/things?sort=x%2Cy",
    "/by-id/77/things?page=2&sort=x%2Cy",
  ]);
  expect(server.seen[1]?.headers.authorization).toBe("Bearer secret-key-123456");
});

test.each([
  { name: "from the root", next: "/v1/things?token=t", want: "/v1/things?token=t" },
  { name: "from the page", next: "?token=t", want: "/shelves/s%201/things?token=t" },
  { name: "from the folder", next: "more?token=t", want: "/shelves/s%201/more?token=t" },
])("the URL of the next page may be relative: $name", async ({ next, want }) => {
  const { server, core } = await setUp();
  server.script(reply(200, { data: things("a"), next }), reply(200, { data: things("b"), next: null }));
  expect(await idsOf(listThings(core, inBody))).toEqual(["a", "b"]);
  expect(server.seen[1]?.url).toBe(want);
});

test("a relative URL is known where a middleware answers, and its response has no URL", async () => {
  const urls: string[] = [];
  const core = makeCore({
    fetch: async (url) => {
      urls.push(String(url));
      return Response.json({ data: things("a"), next: urls.length === 1 ? "?token=t" : null });
    },
  });
  await idsOf(listThings(core, inBody, { query: { limit: 1 } }));
  expect(urls[1]).toBe("https://api.library.example/v1/shelves/s%201/things?token=t");
});

const link = (url: string) => linked("a", `<${url}>; rel=next`);

test.each([
  { name: "in the body", style: inBody, page: (url: string) => reply(200, { data: things("a"), next: url }) },
  { name: "in the header", style: inHeader, page: link },
])(
  "a next page on another host is not asked for: the credential stays here ($name)",
  async ({ style, page }) => {
    const { server, core } = await setUp();
    await using other = await startFaultyServer();
    other.script(reply(200, []));
    server.script(page(`${other.url}/things?secret=1`));
    const error = await failureOf(idsOf(listThings(core, style)));
    expect(error).toMatchObject({ code: "unreadable_response" });
    expect(error.message).toContain(`names a next page on another host, "${other.url}"`);
    expect(error.message).not.toContain("secret=1");
    expect(other.seen).toEqual([]);
  },
);

test.each(["http://user:pass@127.0.0.1:1/x", "//127.0.0.1:1/x", "javascript:alert(1)", "http://"])(
  "%s is no next page",
  async (url) => {
    const { server, core } = await setUp();
    server.script(reply(200, { data: [], next: url }));
    expect(await failureOf(idsOf(listThings(core, inBody)))).toMatchObject({ code: "unreadable_response" });
    expect(server.seen).toHaveLength(1);
  },
);

test("a server that does not know of the proxy before it is still asked through the proxy", async () => {
  const { server, core } = await setUp();
  server.script(link("https://api.library.example/v1/things?page=2"), linked("b"));
  expect(await idsOf(listThings(core, inHeader))).toEqual(["a", "b"]);
  expect(server.seen[1]?.url).toBe("/things?page=2");
  server.script(link("https://api.library.example/v10/things"));
  expect(await failureOf(idsOf(listThings(core, inHeader)))).toMatchObject({ code: "unreadable_response" });
});

test("a URL that comes again is an error", async () => {
  const { server, core } = await setUp();
  server.script(link("/a"), link("/b"), link("/a"));
  expect(await failureOf(idsOf(listThings(core, inHeader)))).toMatchObject({
    code: "pagination_loop",
    resumeCursor: `${server.url}/a`,
  });
  expect(server.seen).toHaveLength(3);
});

test("a walk goes on at the URL of an error, but not at one of another host", async () => {
  const { server, core } = await setUp();
  server.script(link("/b"), reply(400, { message: "no" }));
  const { resumeCursor } = await failureOf(idsOf(listThings(core, inHeader)));
  expect(resumeCursor).toBe(`${server.url}/b`);
  server.script(linked("b"));
  expect(await idsOf(listThings(core, inHeader, {}, { resumeCursor }))).toEqual(["b"]);
  expect(server.seen.at(-1)?.url).toBe("/b");
  const elsewhere = listThings(core, inHeader, {}, { resumeCursor: "http://127.0.0.1:1/b" });
  expect(await failureOf(idsOf(elsewhere))).toMatchObject({ code: "invalid_argument" });
});

test("an empty page is no end where a link leads on, and a body that says so is one", async () => {
  const { server, core } = await setUp();
  server.script(linked("", "</b>; rel=next"), linked("b"));
  expect(await idsOf(listThings(core, inHeader))).toEqual(["b"]);
  const style = nextUrlPages({ items: "data", next: "next", hasMore: "more" });
  server.script(reply(200, { data: things("a"), next: "/b", more: false }));
  expect(await idsOf(listThings(core, style))).toEqual(["a"]);
});

test.each([
  ['<a>; rel="next"', "a"],
  ["<a>;rel=next", "a"],
  ['< a >; REL = "NEXT"', "a"],
  ['<a>; title="x, y; rel=\\"next\\""; rel="prev", <b>; rel="next"', "b"],
  ['<a>; rel="prev next"', "a"],
  ['<a,b;c>; rel="next"', "a,b;c"],
  ["<a>; rel=prev; rel=next", undefined],
  ['<a>; rel="next"; anchor="#foo", <b>; rel="next"', "b"],
  ['<a>; rel="nextish"', undefined],
  ["<a>; title=next", undefined],
  ["<a", undefined],
  ['<a>; rel="next', "a"],
  ["", undefined],
  [`<a>; rel=next${", <b>; rel=prev".repeat(3)}`, "a"],
])("the next link of %s is %s", (header, want) => {
  expect(nextLink(header)).toBe(want);
});

test("a header made to be slow is not", () => {
  // Steps by the square of this length would take longer than a test may.
  for (const part of ["<", '"', '"\\', "<a>;", " ", ';rel="'])
    expect(nextLink(part.repeat(200_000))).toBeUndefined();
});
