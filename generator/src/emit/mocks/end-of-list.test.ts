import { expect, test } from "vitest";
import type { Paging } from "../../ir/operation.ts";
import { endlessPages, endOfList } from "./end-of-list.ts";

const common = {
  items: ["data"],
  item: { kind: "unknown" },
  more: undefined,
  done: undefined,
  reason: "",
} as const;
const isAnything = () => true;

test.each<[style: string, paging: Paging, page: object, end: object]>([
  [
    "a cursor",
    { ...common, style: "cursor", parameter: "cursor", in: "query", next: ["next"], more: ["has_more"] },
    { data: [1], next: "abc", has_more: true },
    { data: [1], next: null, has_more: false },
  ],
  [
    "a URL inside",
    { ...common, style: "next-url", next: ["links", "next"] },
    { links: { self: "/a", next: "/b" }, data: [1] },
    { links: { self: "/a", next: null }, data: [1] },
  ],
  [
    "a last id",
    { ...common, style: "last-id", parameter: "after", in: "query", id: ["id"], done: ["is_last"] },
    { data: [], is_last: false },
    { data: [], is_last: true },
  ],
  [
    "a number of pages",
    {
      ...common,
      style: "page",
      parameter: "page",
      in: "query",
      first: 1,
      current: undefined,
      pages: ["pages"],
    },
    { data: [1], pages: 9 },
    { data: [1], pages: 1 },
  ],
  [
    "a number of items",
    { ...common, style: "offset", parameter: "offset", in: "query", limit: undefined, total: ["total"] },
    { data: [1, 2], total: 90 },
    { data: [1, 2], total: 2 },
  ],
  [
    "a reply without the member",
    { ...common, style: "cursor", parameter: "cursor", in: "query", next: ["next"] },
    { data: [1] },
    { data: [1] },
  ],
])("a list ends by %s", (_, paging, page, end) => {
  expect(endOfList(page, paging, isAnything)).toEqual(end);
});

test.each<[allowed: string, isValid: (page: object) => boolean, want: object]>([
  ["absence", (page) => !("next" in page), { data: [] }],
  ["an empty text", (page) => Reflect.get(page, "next") === "", { data: [], next: "" }],
  ["nothing", () => false, { data: [] }],
])("where the next cursor may not be null, %s says the end", (_, isValid, want) => {
  const paging: Paging = { ...common, style: "cursor", parameter: "c", in: "query", next: ["next"] };
  expect(endOfList({ data: [], next: "abc" }, paging, (page) => isValid(Object(page)))).toEqual(want);
});

const offset = { ...common, style: "offset", parameter: "offset", in: "query", limit: undefined } as const;

test.each<[paging: Paging, want: object | undefined]>([
  [
    { ...offset, total: undefined },
    { parameter: "offset", first: 0, items: ["data"] },
  ],
  [{ ...offset, total: ["total"] }, undefined],
  [{ ...offset, total: undefined, more: ["has_more"] }, undefined],
  [
    { ...common, style: "last-id", parameter: "after", in: "query", id: ["id"] },
    { parameter: "after", items: ["data"] },
  ],
  [{ ...common, style: "cursor", parameter: "cursor", in: "query", next: ["next"] }, undefined],
])("what asks for a later page where nothing says the end: %j", (paging, want) => {
  expect(endlessPages(paging)).toEqual(want);
});
