import { expect, test } from "vitest";
import { operationOf } from "../normalize/document-under-test.ts";
import { compareBehaviour } from "./compare-behaviour.ts";

const string = { type: "string" };

function listing(parameters: readonly string[], properties: object = {}, header?: string) {
  const { operation } = operationOf({
    operationId: "listPets",
    parameters: [
      ...parameters.map((name) => ({ name, in: "query", schema: string })),
      ...(header ? [{ name: header, in: "header", schema: string }] : []),
    ],
    responses: {
      "200": {
        description: "",
        content: {
          "application/json": {
            schema: { type: "object", properties: { data: { type: "array", items: string }, ...properties } },
          },
        },
      },
    },
  });
  return operation;
}

const plain = listing([]);
const byCursor = listing(["cursor"], { next_cursor: string });
const byUrl = listing([], { next_url: string });
const keyed = listing([], {}, "Idempotency-Key");

test.each([
  { name: "nothing", before: byCursor, after: byCursor, want: [] },
  { name: "pages that came", before: plain, after: byCursor, want: ["minor: `listPets` has pages now"] },
  {
    name: "pages that went",
    before: byCursor,
    after: plain,
    want: ["major: `listPets` has no pages any more"],
  },
  {
    name: "pages of another style",
    before: byCursor,
    after: byUrl,
    want: ["minor: `listPets` has pages by next-url, not cursor"],
  },
  {
    name: "a key that came",
    before: plain,
    after: keyed,
    want: ["minor: `listPets` carries an idempotency key now"],
  },
  {
    name: "a key that went",
    before: keyed,
    after: plain,
    want: ["major: `listPets` carries no idempotency key any more"],
  },
])("$name", ({ before, after, want }) => {
  const effects = compareBehaviour(before, after);
  expect(effects.map(({ rating, message }) => `${rating}: ${message}`)).toEqual(want);
  expect(effects.every(({ target }) => target === "client")).toBe(true);
});
