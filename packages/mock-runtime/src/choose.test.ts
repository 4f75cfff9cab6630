import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import { expect, test } from "vitest";
import { choose } from "./choose.ts";
import type { OperationExamples } from "./examples.ts";
import { readPrefer, type Wish } from "./wish.ts";

const reply = (status: string, ...mediaTypes: string[]): ReplyDescriptor => ({
  status,
  name: status,
  headers: [],
  contents: mediaTypes.map((mediaType) => ({ mediaType, kind: "json" })),
  problemCodes: [],
});

const operation = (...replies: ReplyDescriptor[]): OperationDescriptor => ({
  id: "getThing",
  method: "GET",
  path: "/thing",
  security: [],
  parameters: [],
  replies,
  checks: async () => ({ parameters: {}, body: {}, replies: {} }),
});

const json = (examples: { readonly [name: string]: unknown }) => ({
  contents: { "application/json": examples },
});
const full = operation(
  reply("200", "application/json", "text/csv"),
  reply("204"),
  reply("4XX", "application/json"),
  reply("default", "application/json"),
);
const examples: OperationExamples = {
  "200": { contents: { "application/json": { one: 1, two: 2 }, "text/csv": { table: "a,b" } } },
  "4XX": json({ lost: "lost" }),
  default: json({ broken: "broken" }),
};

test.each<{ name: string; wish: Wish; accept?: string; status: number; example: unknown }>([
  { name: "nothing wished", wish: {}, status: 200, example: 1 },
  { name: "an example", wish: { example: "two" }, status: 200, example: 2 },
  { name: "a status", wish: { code: 204 }, status: 204, example: undefined },
  { name: "a status of a range", wish: { code: 418 }, status: 418, example: "lost" },
  { name: "a status nothing but default covers", wish: { code: 503 }, status: 503, example: "broken" },
  { name: "an example of a range", wish: { example: "lost" }, status: 400, example: "lost" },
  { name: "an example of default", wish: { example: "broken" }, status: 500, example: "broken" },
  { name: "another media type", wish: {}, accept: "text/csv, */*;q=0.1", status: 200, example: "a,b" },
  { name: "an example of another media type", wish: { example: "table" }, status: 200, example: "a,b" },
])("$name", ({ wish, accept, status, example }) => {
  expect(choose(full, examples, wish, accept)).toMatchObject({ status, example });
});

test.each([
  ["application/json", 202],
  ["image/png", 200],
  ["*/*", 200],
])("of several successes the one asked for with Accept: %s comes first", (accept, status) => {
  const several = operation(reply("200", "image/png"), reply("202", "application/json"));
  expect(choose(several, {}, {}, accept)).toMatchObject({ status });
});

test("where no success is declared, a redirect comes before errors", () => {
  expect(choose(operation(reply("401"), reply("302")))).toMatchObject({ status: 302 });
});

test("default is the success of an operation that declares no other", () => {
  expect(choose(operation(reply("default", "application/json")), examples)).toMatchObject({ status: 200 });
});

test("a status alone stands for nothing where it is not declared", () => {
  expect(choose(operation(reply("200")), examples, { code: 404 })).toEqual({
    missing: '"getThing" declares no status 404; it declares 200',
  });
});

test("names every object has are no examples", () => {
  expect(choose(full, examples, { example: "toString" })).toHaveProperty("missing");
});

test.each<[header: string | null, wish: Wish]>([
  ["code=404", { code: 404 }],
  ['respond-async, code=404; example="not found"', { code: 404, example: "not found" }],
  ["Example=a, example=b", { example: "a" }],
  ["code=many", {}],
  [null, {}],
])("Prefer: %s", (header, wish) => {
  expect(readPrefer(header)).toEqual(wish);
});
