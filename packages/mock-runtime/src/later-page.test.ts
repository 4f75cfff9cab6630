import { expect, test } from "vitest";
import type { LooseContext } from "./answer.ts";
import { laterPage } from "./later-page.ts";

const contextOf = (query: { readonly [name: string]: unknown }): LooseContext => {
  const request = new Request("https://x.example");
  return { request, signal: request.signal, reply: {}, query };
};

const byNumber = { "200": { pages: { parameter: "page", first: 1, items: ["result", "data"] } } };
const byId = { "200": { pages: { parameter: "after", items: [] } } };
const page = { result: { data: [1, 2], size: 2 } };

test.each([
  ["the first page", byNumber, {}],
  ["the first page by its number", byNumber, { page: 1 }],
  ["a list that says its end", { "200": {} }, { page: 2 }],
  ["nothing at all", undefined, { page: 2 }],
])("%s stays as it is", (_, examples, query) => {
  expect(laterPage(examples, contextOf(query))).toBeUndefined();
});

test("a later page has no items", () => {
  expect(laterPage(byNumber, contextOf({ page: 2 }))?.body(page)).toEqual({ result: { data: [], size: 2 } });
  expect(laterPage(byId, contextOf({ after: "a" }))?.body([1, 2])).toEqual([]);
});
