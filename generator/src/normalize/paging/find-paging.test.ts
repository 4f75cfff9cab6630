import { expect, test } from "vitest";
import { Report } from "../../diagnostics.ts";
import { documentOf, operationOf } from "../document-under-test.ts";
import { normalize } from "../normalize.ts";
import type { PagingRule } from "./wish.ts";

const string = { type: "string" };
const integer = { type: "integer" };
const boolean = { type: "boolean" };
const object = (properties: object) => ({ type: "object", properties });
const strings = { type: "array", items: string };
const things = { type: "array", items: { type: "object", properties: { id: string } } };

interface Given {
  /** Query parameters: a name, or a name with its schema. */
  readonly query?: readonly (string | readonly [name: string, schema: object, description?: string])[];
  readonly page?: object;
  readonly headers?: object;
  readonly extension?: unknown;
  readonly components?: object;
}

function listing({ query = [], page, headers = {}, extension }: Given) {
  return {
    parameters: query.map((each) => {
      const [name, schema, description = ""] = typeof each === "string" ? [each, string] : each;
      return { name, in: "query", schema, description };
    }),
    responses: {
      "200": {
        description: "",
        headers,
        content: { "application/json": { schema: { type: "object", ...page } } },
      },
    },
    ...(extension === undefined ? {} : { "x-heldsway": { paging: extension } }),
  };
}

function pagingOf(given: Given, method = "get") {
  const { operation } = operationOf(listing(given), { components: given.components ?? {} }, method);
  return operation.paging;
}

const properties = { data: strings, has_more: boolean, next_cursor: string };
const page = { properties };
const cursorPaging = {
  style: "cursor",
  parameter: "cursor",
  in: "query",
  items: ["data"],
  next: ["next_cursor"],
  more: ["has_more"],
  item: { kind: "string" },
  reason: '"cursor" takes what "next_cursor" gives',
};

test("a cursor and a reply with the next one and an array make pages", () => {
  expect(pagingOf({ query: ["limit", "cursor"], page })).toEqual(cursorPaging);
});

const link = { Link: { schema: string } };

test.each<{ readonly name: string; readonly given: Given; readonly want: object }>([
  {
    name: "the array of a name nobody knows, when it is the only one",
    given: { query: ["pageToken"], page: { properties: { pets: strings, nextPageToken: string } } },
    want: { style: "cursor", parameter: "pageToken", items: ["pets"], next: ["nextPageToken"] },
  },
  {
    name: "a marker, its name spelled otherwise in the reply",
    given: {
      query: ["Marker"],
      page: { properties: { entries: strings, order: strings, nextMarker: string } },
    },
    want: { style: "cursor", parameter: "Marker", items: ["entries"], next: ["nextMarker"] },
  },
  {
    name: "an iterator that comes back under its own name, until the reply says done",
    given: { query: ["iterator"], page: { properties: { data: strings, iterator: string, done: boolean } } },
    want: { style: "cursor", parameter: "iterator", next: ["iterator"], done: ["done"] },
  },
  {
    name: "a cursor in an envelope",
    given: {
      query: ["cursor"],
      page: { properties: { data: strings, meta: { type: "object", properties: { next_cursor: string } } } },
    },
    want: { style: "cursor", next: ["meta", "next_cursor"] },
  },
  {
    name: "a cursor in an object of cursors",
    given: {
      query: ["cursor"],
      page: {
        properties: {
          items: strings,
          cursor: { type: "object", properties: { next: string, previous: string } },
        },
      },
    },
    want: { style: "cursor", next: ["cursor", "next"] },
  },
  {
    name: "items one level down",
    given: {
      query: ["cursor"],
      page: { properties: { data: { type: "object", properties: { pets: strings } }, next_cursor: string } },
    },
    want: { style: "cursor", items: ["data", "pets"] },
  },
  {
    name: "the last id as the reply has it",
    given: { query: ["after"], page: { properties: { data: things, last_id: string, has_more: boolean } } },
    want: { style: "cursor", parameter: "after", next: ["last_id"], more: ["has_more"] },
  },
  {
    name: "the last id as the last item has it",
    given: { query: ["starting_after"], page: { properties: { data: things, has_more: boolean } } },
    want: { style: "last-id", parameter: "starting_after", id: ["id"], more: ["has_more"] },
  },
  {
    name: "a page that is a text, and the next one",
    given: { query: ["page"], page: { properties: { data: strings, next_page: string } } },
    want: { style: "cursor", parameter: "page", next: ["next_page"] },
  },
  {
    name: "a Link header beside an array",
    given: { page: { type: "array", items: string }, headers: link },
    want: { style: "link", items: [] },
  },
  {
    name: "a Link header beside a page, where a page can be asked for",
    given: { query: ["per_page"], page: { properties: { total: integer, runs: strings } }, headers: link },
    want: { style: "link", items: ["runs"] },
  },
  {
    name: "the URL of the next page",
    given: {
      query: ["PageToken", ["Page", integer]],
      page: { properties: { calls: strings, next_page_uri: string } },
    },
    want: { style: "next-url", items: ["calls"], next: ["next_page_uri"] },
  },
  {
    name: "the URL of the next page beside that of the one before",
    given: {
      query: [["page", integer]],
      page: { properties: { results: strings, next: string, previous: string } },
    },
    want: { style: "next-url", next: ["next"] },
  },
  {
    name: "links of the reply",
    given: {
      page: {
        properties: {
          items: strings,
          _links: { type: "object", properties: { next: { type: "object", properties: { href: string } } } },
        },
      },
    },
    want: { style: "next-url", next: ["_links", "next", "href"] },
  },
  {
    name: "the URL of a page among links of pages",
    given: {
      page: {
        properties: { droplets: strings, links: object({ pages: object({ next: string, last: string }) }) },
      },
    },
    want: { style: "next-url", items: ["droplets"], next: ["links", "pages", "next"] },
  },
  {
    name: "what the next page starts after",
    given: {
      query: ["after"],
      page: {
        properties: { results: strings, paging: object({ next: object({ after: string, link: string }) }) },
      },
    },
    want: { style: "cursor", parameter: "after", next: ["paging", "next", "after"] },
  },
  {
    name: "what pages end with",
    given: {
      query: ["after"],
      page: {
        properties: { data: strings, paging: object({ cursors: object({ before: string, after: string }) }) },
      },
    },
    want: { style: "cursor", next: ["paging", "cursors", "after"] },
  },
  {
    name: "a word to continue with",
    given: {
      query: ["continue"],
      page: { properties: { items: strings, metadata: object({ continue: string }) } },
    },
    want: { style: "cursor", parameter: "continue", next: ["metadata", "continue"] },
  },
  {
    name: "an offset that is a text",
    given: {
      query: ["offset"],
      page: { properties: { data: strings, next_page: object({ offset: string, uri: string }) } },
    },
    want: { style: "cursor", parameter: "offset", next: ["next_page", "offset"] },
  },
  {
    name: "a page number that the reply gives",
    given: { query: [["page", integer]], page: { properties: { items: strings, next_page: integer } } },
    want: { style: "cursor", parameter: "page", next: ["next_page"] },
  },
  {
    name: "an offset that the reply gives",
    given: {
      query: [["offset", integer]],
      page: { properties: { items: strings, offset: integer, next_offset: integer } },
    },
    want: { style: "cursor", parameter: "offset", next: ["next_offset"] },
  },
  {
    name: "the last id of items of several kinds",
    given: {
      query: ["starting_after"],
      page: {
        properties: {
          data: {
            type: "array",
            items: { oneOf: [object({ id: string }), object({ id: string, card: string })] },
          },
          has_more: boolean,
        },
      },
    },
    want: { style: "last-id", parameter: "starting_after" },
  },
  {
    name: "an offset, with the window and the total",
    given: {
      query: [["offset", integer]],
      page: { properties: { entries: strings, offset: integer, limit: integer, total_count: integer } },
    },
    want: { style: "offset", parameter: "offset", limit: ["limit"], total: ["total_count"] },
  },
  {
    name: "an offset beside a marker that must be switched on",
    given: {
      query: [["offset", integer], "marker", ["usemarker", boolean]],
      page: { properties: { entries: strings, next_marker: string } },
    },
    want: { style: "offset", parameter: "offset" },
  },
  {
    name: "page numbers",
    given: {
      query: [["page", { type: "integer", default: 1 }]],
      page: { properties: { items: strings, page: integer, total_pages: integer } },
    },
    want: { style: "page", first: 1, current: ["page"], pages: ["total_pages"] },
  },
  {
    name: "page numbers from zero by their least",
    given: { query: [["page", { type: "integer", minimum: 0 }]], page: { type: "array", items: string } },
    want: { style: "page", first: 0, items: [] },
  },
  {
    name: "page numbers from zero by what is said of them",
    given: {
      query: [["page", integer, "Zero-based number of the page."]],
      page: { type: "array", items: string },
    },
    want: { style: "page", first: 0 },
  },
  {
    name: "page numbers to the last one",
    given: {
      query: [["pageNumber", integer]],
      page: { properties: { content: strings, last: boolean, totalPages: integer } },
    },
    want: { style: "page", parameter: "pageNumber", done: ["last"], pages: ["totalPages"] },
  },
])("$name", ({ given, want }) => {
  expect(pagingOf(given)).toMatchObject(want);
});

test("the page may be composed", () => {
  const components = { schemas: { Page: { properties: { next_cursor: string } } } };
  const composed = { allOf: [{ $ref: "#/components/schemas/Page" }, { properties: { data: strings } }] };
  expect(pagingOf({ query: ["cursor"], page: composed, components })).toMatchObject({ items: ["data"] });
});

test.each<{ readonly name: string; readonly given: Given }>([
  { name: "no cursor goes in", given: { query: ["limit"], page } },
  { name: "no cursor comes out", given: { query: ["cursor"], page: { properties: { data: strings } } } },
  {
    name: "it is not clear which array holds the items",
    given: { query: ["cursor"], page: { properties: { a: strings, b: strings, next_cursor: string } } },
  },
  {
    name: "the reply is a thing with an id, whatever lists it has",
    given: { query: [["offset", integer]], page: { properties: { id: string, tags: strings } } },
  },
  {
    name: "what comes after something may be a time or a name",
    given: {
      query: ["after"],
      page: { type: "array", items: { type: "object", properties: { id: string } } },
    },
  },
  {
    name: "a Link header leads from one thing to others",
    given: { page: { properties: { options: strings } }, headers: link },
  },
  {
    name: "a page number needs a token that no reply gives",
    given: { query: [["Page", integer], "PageToken"], page: { properties: { countries: strings } } },
  },
  { name: "a token is a secret", given: { query: ["token"], page } },
  { name: "the extension says false", given: { query: ["cursor"], page, extension: false } },
  { name: "the extension says none", given: { query: ["cursor"], page, extension: { style: "none" } } },
])("there are no pages when $name", ({ given }) => {
  expect(pagingOf(given)).toBeUndefined();
});

test("only a GET has pages, unless the extension says so", () => {
  expect(pagingOf({ query: ["cursor"], page }, "post")).toBeUndefined();
  expect(pagingOf({ query: ["cursor"], page, extension: {} }, "post")).toEqual(cursorPaging);
});

test("the extension names what detection does not know", () => {
  const odd = { properties: { a: strings, b: strings, following: string, over: boolean } };
  const extension = { parameter: "from", items: "b", next: "following", done: "over" };
  expect(pagingOf({ query: ["from"], page: odd, extension })).toMatchObject({
    style: "cursor",
    parameter: "from",
    items: ["b"],
    next: ["following"],
    done: ["over"],
  });
});

test("a cursor may go into the body", () => {
  const body = {
    content: { "application/json": { schema: { type: "object", properties: { start_cursor: string } } } },
  };
  const extension = { in: "body" };
  const { operation } = operationOf({ ...listing({ page, extension }), requestBody: body }, {}, "post");
  expect(operation.paging).toMatchObject({ style: "cursor", parameter: "start_cursor", in: "body" });
});

test.each([
  {
    name: "a parameter that is not there",
    extension: { style: "cursor", parameter: "cursr" },
    want: "bad-paging no pages: the operation does not fit the paging it is given (cursor); expected a list, its parameter and its properties as named",
  },
  {
    name: "items that are no array",
    extension: { items: "has_more" },
    want: "bad-paging no pages: the operation does not fit the paging it is given (any of cursor, last-id, page, offset, link, next-url); expected a list, its parameter and its properties as named",
  },
  {
    name: "a key nobody knows",
    extension: { paramter: "cursor" },
    want: 'unknown-option paging has no "paramter" (did you mean "parameter"?)',
  },
  {
    name: "a style nobody knows",
    extension: { style: "token" },
    want: 'malformed-keyword "style" must be one of "cursor", "last-id", "page", "offset", "link", "next-url", "none", got the string "token"',
  },
])("$name in the extension is reported", ({ extension, want }) => {
  const operation = { operationId: "list", ...listing({ query: ["cursor"], page, extension }) };
  expect(operationOf(operation).problems).toEqual([want]);
});

const list = (query: Given["query"], headers = {}) => ({
  get: listing({ query: query ?? [], page: { type: "array", items: string }, headers }),
});

function pagingsOf(paths: object, paging: readonly PagingRule[] = []) {
  const report = new Report();
  const api = normalize(documentOf({ paths }), { client: {}, outputs: [], policy: { paging } }, report);
  return {
    styles: Object.fromEntries(api.operations.map((operation) => [operation.path, operation.paging?.style])),
    problems: report.diagnostics.map(({ message }) => message),
  };
}

test("who declares the Link header on most lists forgot it on the others that take a page", () => {
  const paths = {
    "/a": list(["page"], link),
    "/b": list([], link),
    "/c": list(["after", "per_page"]),
    "/d": list(["sort"]),
  };
  expect(pagingsOf(paths).styles).toEqual({ "/a": "link", "/b": "link", "/c": "link", "/d": undefined });
  expect(pagingsOf({ ...paths, "/b": list([]), "/a": list([["page", integer]]) }).styles).toMatchObject({
    "/a": "page",
    "/c": undefined,
  });
});

test("the first rule of the configuration that fits goes before detection", () => {
  const paths = {
    "/a": list([["page", integer]]),
    "/b": list([["page", integer]], link),
    "/c": list(["from"]),
  };
  expect(pagingsOf(paths).styles).toEqual({ "/a": "page", "/b": "link", "/c": undefined });
  expect(
    pagingsOf(paths, [
      { style: "none", operations: ["getA"] },
      { style: "page" },
      { style: "offset", parameter: "from" },
      { style: "link" },
    ]).styles,
  ).toEqual({ "/a": undefined, "/b": "page", "/c": "offset" });
  expect(pagingsOf(paths, [{ style: "none" }]).styles).toEqual({
    "/a": undefined,
    "/b": undefined,
    "/c": undefined,
  });
});

test("a rule for one operation is meant: what does not fit is reported", () => {
  const paths = { "/a": list([["page", integer]]) };
  expect(pagingsOf(paths, [{ style: "offset", operations: ["getA"] }]).problems.at(-1)).toContain("(offset)");
  expect(pagingsOf(paths, [{ style: "page", operations: ["getB"] }]).problems).toContain(
    'the configuration gives paging to an operation "getB", which the document has not (did you mean "getA"?)',
  );
});
