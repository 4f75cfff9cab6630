import { expect, test } from "vitest";
import { operationOf } from "./document-under-test.ts";

const string = { type: "string" };
const list = { type: "array", items: string };

function pagingOf(
  given: { query?: string[]; page?: object; extension?: unknown; components?: object },
  method = "get",
) {
  const { operation } = operationOf(
    {
      parameters: (given.query ?? []).map((name) => ({ name, in: "query", schema: string })),
      responses: {
        "200": {
          description: "",
          content: { "application/json": { schema: { type: "object", ...given.page } } },
        },
      },
      ...(given.extension === undefined ? {} : { "x-heldsway": { paging: given.extension } }),
    },
    { components: given.components ?? {} },
    method,
  );
  return operation.paging;
}

const page = { properties: { data: list, has_more: { type: "boolean" }, next_cursor: string } };
const cursorPaging = {
  style: "cursor",
  cursorParameter: "cursor",
  itemsProperty: "data",
  nextCursorProperty: "next_cursor",
  hasMoreProperty: "has_more",
  item: { kind: "string" },
};

test("a cursor and a reply with the next one and an array make pages", () => {
  expect(pagingOf({ query: ["limit", "cursor"], page })).toEqual(cursorPaging);
});

test("the array may have any name when it is the only one", () => {
  const pets = { properties: { pets: list, nextPageToken: string } };
  expect(pagingOf({ query: ["pageToken"], page: pets })).toMatchObject({
    cursorParameter: "pageToken",
    itemsProperty: "pets",
    nextCursorProperty: "nextPageToken",
    hasMoreProperty: undefined,
  });
});

test("the page may be composed", () => {
  const components = { schemas: { Page: { properties: { next_cursor: string } } } };
  const composed = { allOf: [{ $ref: "#/components/schemas/Page" }, { properties: { data: list } }] };
  expect(pagingOf({ query: ["cursor"], page: composed, components })).toMatchObject({
    itemsProperty: "data",
  });
});

test.each([
  { name: "no cursor goes in", given: { query: ["limit"], page } },
  { name: "no cursor comes out", given: { query: ["cursor"], page: { properties: { data: list } } } },
  {
    name: "it is not clear which array holds the items",
    given: { query: ["cursor"], page: { properties: { a: list, b: list, next_cursor: string } } },
  },
  { name: "the extension says false", given: { query: ["cursor"], page, extension: false } },
])("there are no pages when $name", ({ given }) => {
  expect(pagingOf(given)).toBeUndefined();
});

test("only a GET has pages, unless the extension says so", () => {
  expect(pagingOf({ query: ["cursor"], page }, "post")).toBeUndefined();
  expect(pagingOf({ query: ["cursor"], page, extension: {} }, "post")).toEqual(cursorPaging);
});

test("the extension names what detection does not know", () => {
  const odd = { properties: { a: list, b: list, following: string } };
  const extension = { cursor: "from", items: "b", next_cursor: "following" };
  expect(pagingOf({ query: ["from"], page: odd, extension })).toMatchObject({
    cursorParameter: "from",
    itemsProperty: "b",
    nextCursorProperty: "following",
  });
});
