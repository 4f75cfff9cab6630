import { expect, test } from "vitest";
import type { JsonObject } from "../load/document.ts";
import { normalizeParts } from "../normalize/document-under-test.ts";
import { compareTypes, type Direction } from "./compare-types.ts";

function typeOf(schema: JsonObject) {
  const { api } = normalizeParts({ components: { schemas: { It: schema } } });
  const type = api.schemas.find(({ name }) => name === "It")?.type;
  if (type === undefined) throw new Error("no type");
  return type;
}

/** `writer, reader`: who breaks, and who only notices. */
function ratings(before: JsonObject, after: JsonObject, direction: Direction): string[] {
  const [writer, reader] = direction === "in" ? ["client", "handlers"] : ["handlers", "client"];
  const effects = compareTypes("it", [typeOf(before), typeOf(after)], direction);
  return [writer, reader].map((side) => effects.find(({ target }) => target === side)?.rating ?? "none");
}

const said = (before: JsonObject, after: JsonObject) => [
  ...new Set(compareTypes("it", [typeOf(before), typeOf(after)], "in").map(({ message }) => message)),
];

const string = { type: "string" };

test.each<{
  readonly wide: JsonObject;
  readonly narrow: JsonObject;
  readonly words: readonly [string, string];
}>([
  { narrow: string, wide: { type: ["string", "null"] }, words: ["may be null", "is never null"] },
  {
    narrow: string,
    wide: { type: ["string", "integer"] },
    words: ["may be number", "was number | string and is string"],
  },
  {
    narrow: { type: "object", properties: { a: { enum: ["b", 1] } } },
    wide: { type: "object", properties: { a: { enum: ["b", 1, null] } } },
    words: [".a may be null", ".a is never null"],
  },
])("a type is widened, and narrowed: $words", ({ narrow, wide, words: [widened, narrowed] }) => {
  for (const direction of ["in", "out"] as const) {
    expect(ratings(narrow, wide, direction)).toEqual(["minor", "major"]);
    expect(ratings(wide, narrow, direction)).toEqual(["major", "minor"]);
  }
  expect(said(narrow, wide)).toEqual([`it ${widened}`]);
  expect(said(wide, narrow)).toEqual([`it ${narrowed}`]);
});

test("an enum of strings that takes all of them stays one for those who read it in a client", () => {
  expect(ratings({ enum: ["a", "b"] }, string, "out")).toEqual(["minor", "minor"]);
  expect(ratings({ enum: ["a", "b"] }, string, "in")).toEqual(["minor", "major"]);
});

test.each<{
  readonly wide: JsonObject;
  readonly narrow: JsonObject;
  readonly words: readonly [string, string];
}>([
  {
    wide: { ...string, maxLength: 9 },
    narrow: { ...string, maxLength: 3 },
    words: ["maxLength was 9 and is 3", "maxLength was 3 and is 9"],
  },
  {
    wide: { type: "integer", minimum: 0 },
    narrow: { type: "integer", minimum: 1 },
    words: ["minimum was 0 and is 1", "minimum was 1 and is 0"],
  },
  {
    wide: string,
    narrow: { ...string, pattern: "^a" },
    words: ['pattern is "^a" now', 'pattern was "^a" and is gone'],
  },
  {
    wide: { type: "number" },
    narrow: { type: "integer" },
    words: ["is an integer now", "may be a fraction now"],
  },
  {
    wide: { type: "array", items: string },
    narrow: { type: "array", items: string, uniqueItems: true },
    words: ["repeats no item now", "may repeat items now"],
  },
  {
    wide: { type: "object", properties: { a: string } },
    narrow: { type: "object", properties: { a: string }, additionalProperties: false },
    words: ["takes no other properties now", "takes other properties now"],
  },
])("a rule breaks those who write when it is narrower: $words", ({ wide, narrow, words }) => {
  for (const direction of ["in", "out"] as const) {
    expect(ratings(wide, narrow, direction)).toEqual(["major", "none"]);
    expect(ratings(narrow, wide, direction)).toEqual(["none", "minor"]);
  }
  expect([...said(wide, narrow), ...said(narrow, wide)]).toEqual(words.map((each) => `it ${each}`));
});

test("what changes inside an object that may be null is said of its inside", () => {
  const holder = (type: string) => ({ type: ["object", "null"], properties: { a: { type } } });
  expect(said(holder("string"), holder("integer"))).toEqual(["it .a was string and is number"]);
});
