import fc from "fast-check";
import { expect, test } from "vitest";
import { hasMoreValuesThan, isDeeperThan } from "./json-depth.ts";
import { parseJson } from "./parse-json.ts";

const limits = { depthLimit: 4, valueLimit: 6 };

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test("the scan agrees with the value, whatever its strings hold", () => {
  const value = fc.anything({
    maxDepth: 6,
    values: [fc.string({ unit: fc.constantFrom("[", "{", '"', "\\", "]", "a") }), fc.integer()],
  });
  fc.assert(
    fc.property(value, (given) => {
      const text = JSON.stringify(given) ?? "null";
      const depth = depthOf(JSON.parse(text));
      expect(isDeeperThan(text, depth)).toBe(false);
      if (depth > 0) expect(isDeeperThan(text, depth - 1)).toBe(true);
    }),
  );
});

function valuesOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, member) => sum + valuesOf(member), 1);
}

test("values are counted whatever strings hold; an empty array or object may count twice", () => {
  const given = fc.anything({
    values: [fc.string({ unit: fc.constantFrom(",", "[", "{", '"', "\\", "a") }), fc.integer()],
  });
  fc.assert(
    fc.property(given, (value) => {
      const text = JSON.stringify(value) ?? "null";
      const values = valuesOf(JSON.parse(text));
      expect(hasMoreValuesThan(text, values - 1)).toBe(true);
      expect(hasMoreValuesThan(text, values * 2)).toBe(false);
    }),
  );
});

test("no text makes the parser throw or hand out something deeper than the limit", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom("[", "]", "{", "}", '"', "\\", ":", ",", "1", "u", "0") }),
    fc.json({ maxDepth: 8 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const parsed = parseJson(given, limits);
      if (parsed.kind === "parsed") expect(depthOf(parsed.value)).toBeLessThanOrEqual(4);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  { given: '{"a":', want: /^is not JSON/ },
  { given: "[[[[[1]]]]]", want: /^nests deeper than 4 levels$/ },
  { given: "[1,2,3,4,5,6]", want: /^holds more than 6 values$/ },
  { given: '{"password":"secret" x}', want: /^is not JSON( at line 1 column \d+)?$/ },
])("$given is malformed, told without quoting it", ({ given, want }) => {
  const parsed = parseJson(given, limits);
  expect(parsed.kind === "malformed" && parsed.detail).toMatch(want);
});

test.each([
  { given: '{"constructor":"x"}', want: [] },
  { given: '{"constructor":{"prototype":{}}}', want: ["prototype_key"] },
  { given: '{"a":[{"__proto__":null}]}', want: ["prototype_key"] },
  { given: '{"\\u0000":1}', want: ["nul_character"] },
  { given: '["\\ud83d\\ude00"]', want: [] },
  { given: '["\\ude00\\ud83d"]', want: ["lone_surrogate"] },
])("$given has issues $want", ({ given, want }) => {
  const parsed = parseJson(given, limits);
  expect(parsed.kind === "parsed" && parsed.issues.map((issue) => issue.code)).toEqual(want);
});
