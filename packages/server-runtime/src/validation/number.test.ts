import fc from "fast-check";
import { expect, test } from "vitest";
import type { Issue } from "./check.ts";
import { integer, isInteger, isMultiple, isNumber, number } from "./number.ts";

test.each([
  [0.3, 0.1, true],
  [0.35, 0.1, false],
  [19.99, 0.01, true],
  [1.1, 0.0001, true],
  [0.0075, 0.0001, true],
  [0.00751, 0.0001, false],
  [1e308, 0.123456789, false],
  [1e308, 1e-8, true],
  [-4.5, 1.5, true],
  [0, 7, true],
  [9007199254740992, 2, true],
  [5e-324, 5e-324, true],
])("that %d is a multiple of %d is %s", (value, divisor, want) => {
  expect(isMultiple(value, divisor)).toBe(want);
});

test("a price in cents is a multiple of a cent", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      expect(isMultiple(Number((cents / 100).toFixed(2)), 0.01)).toBe(true);
      expect(isMultiple(Number(`${cents}.5`), 1)).toBe(false);
    }),
  );
});

test("bounds are told one by one", () => {
  const issues: Issue[] = [];
  number({ minimum: 5, exclusiveMinimum: 4, multipleOf: 2 })(3, issues);
  integer({ maximum: 5, exclusiveMaximum: 6 })(7, issues);
  expect(issues.map(({ code }) => code)).toEqual([
    "minimum",
    "exclusive_minimum",
    "multiple_of",
    "maximum",
    "exclusive_maximum",
  ]);
});

test("numbers are those JSON has, integers those without a fraction", () => {
  expect([1, 1.5, -0, 1e300].every((value) => isNumber(value, []))).toBe(true);
  expect([Number.NaN, Number.POSITIVE_INFINITY, "1", null, 1n].some((value) => isNumber(value, []))).toBe(
    false,
  );
  expect([1, 1.0, -0, 1e300].every((value) => isInteger(value, []))).toBe(true);
  expect([1.5, "1", true].some((value) => isInteger(value, []))).toBe(false);
});
