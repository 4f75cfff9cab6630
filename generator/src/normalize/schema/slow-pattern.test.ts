import { expect, test } from "vitest";
import { isSlowPattern } from "./slow-pattern.ts";

test.each([
  // A repetition within a repetition.
  "^(a+)+$",
  "^(a*)*b",
  "^([a-zA-Z]+)*$",
  "^(\\w+\\s?)*$",
  "^([a-z0-9]+[-_]?)+$",
  "^[a-z]+(\\.?[a-z]+)*$",
  "^(.+)+@(.+)$",
  "^(a+){2,}$",
  "(a+){10}$",
  "^(?<run>a+)+$",
  "^(?=(a+))\\1*b$",
  // Alternatives that begin alike.
  "^(a|a)*$",
  "^(a|aa)+$",
  "^(\\w|[a-z])+$",
  "^(?:[a-z]|\\d|\\w)*!$",
  "^((ab)*)*c",
  // Neighbours that take the same.
  "(x+x+)+y",
  "^a*a*a*a*b$",
  "^(.*a){20}$",
  "^(?:.*,){11}P$",
  "^(\\s*\\w+\\s*,?)*$",
  // As many ways as there are subsets, with no endless repetition.
  "^(?:a?){30}a{30}$",
  "^(a|a){30}$",
  // Begun anew at each place of the text.
  "\\s+$",
  "^([a-z0-9]+)*@x$",
  "^([\\w.-]+)@([\\w-]+\\.)+[a-z]{2,}$",
  "^(\\p{L}+)*$",
])("%s is slow", (pattern) => {
  expect(isSlowPattern(pattern)).toBe(true);
});

test.each([
  "^[a-z]+$",
  "^.*$",
  "^(GET|POST)$",
  "^[\\w.-]+$",
  "^aff_[0-9a-z]{26}$",
  "^\\+[1-9]\\d{1,14}$",
  "^\\d+(\\.\\d+)?$",
  "^(-?)(0|[1-9]\\d*)(\\.\\d{1,4})?$",
  "^\\d{4}-\\d{2}-\\d{2}$",
  "^([0-9]{1,3}\\.){3}[0-9]{1,3}$",
  "^([0-9a-f]{2}:){15}[0-9a-f]{2}$",
  "^(?:\\d{1,3})(?:,\\d{3})*$",
  "^[a-z0-9]+(?:-[a-z0-9]+)*$",
  "^(a?b?c?)$",
  "^https?://[^/]+(/.*)?$",
  "^(?!.*\\.\\.)[a-z.]+$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==)?$",
  "^\\p{Lu}\\p{Ll}*$",
  "^(?<year>\\d{4})-\\d{2}$",
])("%s is not", (pattern) => {
  expect(isSlowPattern(pattern)).toBe(false);
});
