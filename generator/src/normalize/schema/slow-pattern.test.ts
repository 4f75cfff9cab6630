import { expect, test } from "vitest";
import { isSlowPattern } from "./slow-pattern.ts";

test.each([
  "^(a+)+$",
  "^(a|aa)+$",
  "^(\\w+\\s?)*$",
  "^([a-z0-9]+)*@x$",
  "^([\\w.-]+)@([\\w-]+\\.)+[a-z]{2,}$",
  "^(\\p{L}+)*$",
  "\\s+$",
])("%s is slow", (pattern) => {
  expect(isSlowPattern(pattern)).toBe(true);
});

test.each([
  "^[a-z]+$",
  "^aff_[0-9a-z]{26}$",
  "^\\d+(\\.\\d+)?$",
  "^(-?)(0|[1-9]\\d*)(\\.\\d{1,4})?$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==)?$",
  "^\\p{Lu}\\p{Ll}*$",
  "^(?<year>\\d{4})-\\d{2}$",
])("%s is not", (pattern) => {
  expect(isSlowPattern(pattern)).toBe(false);
});
