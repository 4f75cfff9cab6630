import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIdempotencyKey } from "./key.ts";

const longest = "k".repeat(255);

test.each([
  { given: "abc", want: "abc" },
  { given: '"abc"', want: "abc" },
  { given: "  abc ", want: "abc" },
  { given: '"a\\"b\\\\c"', want: 'a"b\\c' },
  { given: '"abc";v=1', want: "abc" },
  { given: "order:2026-01.7~a_b", want: "order:2026-01.7~a_b" },
  { given: longest, want: longest },
  { given: `"${longest}"`, want: longest },
  { given: "!", want: "!" },
])("$given is the key $want", ({ given, want }) => {
  expect(parseIdempotencyKey(given)).toBe(want);
});

test.each([
  "",
  " ",
  '""',
  '"',
  '"abc',
  "abc def",
  '"abc def"',
  "a, b",
  '"a", "b"',
  '"a","b"',
  '"a";x, "b"',
  "é",
  "a\tb",
  "a\u007f",
  `${longest}k`,
  `"${longest}k"`,
  '"a\\b"',
  '"a"b',
])("%j is no key", (given) => {
  expect(parseIdempotencyKey(given)).toBeUndefined();
});

test("every visible text is the same key bare and quoted", () => {
  const visible = fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 255,
  });
  fc.assert(
    fc.property(visible, (key) => {
      expect(parseIdempotencyKey(`"${key.replace(/["\\]/g, "\\$&")}"`)).toBe(key);
      if (!key.startsWith('"')) expect(parseIdempotencyKey(key)).toBe(key);
    }),
  );
});
