import fc from "fast-check";
import { expect, test } from "vitest";
import type { Issue } from "./check.ts";
import { isShorter, isString, type StringRules, string } from "./string.ts";

function codes(value: unknown, rules: StringRules): readonly string[] {
  const issues: Issue[] = [];
  expect(string(rules)(value, issues)).toBe(issues.length === 0);
  return issues.map(({ code }) => code);
}

test.each<readonly [string, unknown, StringRules, readonly string[]]>([
  ["length counts code points", "😀😀", { minLength: 2, maxLength: 2 }, []],
  ["too long by one code point", "😀😀😀", { maxLength: 2 }, ["max_length"]],
  ["too short though it has the code units", "😀", { minLength: 2 }, ["min_length"]],
  [
    "all rules are told",
    "ab",
    { minLength: 3, pattern: /^\d+$/u, format: "uuid" },
    ["min_length", "pattern", "format"],
  ],
  ["no string, no further rules", 1, { minLength: 3 }, ["type"]],
  ["a pattern reads code points", "😀", { pattern: /^.$/u }, []],
])("%s", (_, value, rules, want) => {
  expect(codes(value, rules)).toEqual(want);
});

test("details name what is expected and never the value", () => {
  const issues: Issue[] = [];
  string({ maxLength: 1, pattern: /^\d$/u, format: "date" })("secret", issues);
  isString(12_345, issues);
  expect(issues.map(({ detail }) => detail)).toEqual([
    "must be at most 1 character long",
    "must match the pattern ^\\d$",
    "must be a date such as 2025-03-31",
    "must be a string",
  ]);
});

test("isShorter agrees with counting", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\ud83d", "\ude00"), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 14 }), (value, length) => {
      expect(isShorter(value, length)).toBe([...value].length < length);
    }),
  );
});

test("of a text far past its length no more is asked, which a pattern would take long for", () => {
  const check = string({ maxLength: 10, pattern: /^(a+)+$/ });
  const codesOf = (value: string) => {
    const issues: Issue[] = [];
    check(value, issues);
    return issues.map(({ code }) => code);
  };
  expect(codesOf("a".repeat(11))).toEqual(["max_length"]);
  expect(codesOf(`${"a".repeat(10)}!`)).toEqual(["max_length", "pattern"]);
  expect(codesOf(`${"a".repeat(100_000)}!`)).toEqual(["max_length"]);
});
