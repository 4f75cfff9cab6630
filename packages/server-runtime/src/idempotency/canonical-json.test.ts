import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test.each([
  { given: '{"b":1,"a":2}', want: '{"a":2,"b":1}' },
  { given: "[ 1.0, 1e2, -0, 1E-7, 333333333.33333329 ]", want: "[1,100,0,1e-7,333333333.3333333]" },
  {
    given: '{"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}',
    want: '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  },
  { given: '"\\u0041\\/\\u000f"', want: '"A/\\u000f"' },
  { given: "{}", want: "{}" },
  { given: "[[],{}]", want: "[[],{}]" },
  { given: "null", want: "null" },
])("$given is written $want", ({ given, want }) => {
  expect(canonicalJson(JSON.parse(given))).toBe(want);
});

test("ten thousand levels are written", () => {
  const text = "[".repeat(10_000) + "]".repeat(10_000);
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

test("what is written reads back as the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the order of keys and the spelling of the text do not show", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(JSON.parse(JSON.stringify(value, null, 3))));
    }),
  );
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}
