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
  "^(\\p{L}+)*$",
  "a+$",
  "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
  "^\\S+@\\S+\\.\\S+$",
  "(.*)\\d+(.*)!",
  // Counted, so often that it makes no difference.
  "^(a|a){20}$",
  "^(a?){20,}$",
  "^(a{1,20}){1,20}$",
  "^.{0,5000}.{0,5000}x$",
  // What was matched before, again.
  "^(a+)\\1+$",
  "^(?<run>a+)\\k<run>+$",
  // Within what is looked at, and looked at again and again.
  "^(?=(a+)+$)a",
  "^.*(?<=^(a+)+b)$",
  "^(?:(?!.*x)a)*$",
  "^x(?:(?<=x.*)a)*$",
  "(?=.*x)y",
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
  // Two repetitions of the same, but only one way to share a text.
  "^(\\d+,)*\\d+$",
  "^(\\w+:)?[a-z]+$",
  "^(\\/\\w+)+\\/?$",
  "^(['\"]).*\\1$",
  '^"(?:[^"\\\\]|\\\\.)*"$',
  "^([\\w.-]+)@([\\w-]+\\.)+[a-z]{2,}$",
  "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
  "^v?\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$",
  // A count bounds what there is to try.
  "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$",
  "^.{1,64}@.{1,255}$",
  "^(a?){0,30}$",
  "^(?:a{0,2}){5}$",
  // Nothing fails after it, so nothing is tried again.
  "^(.|\\s)*$",
  "^[\\s\\S]*$",
  "^(a+)+",
  "[a-z]+",
  // Lookarounds, once or without a repetition.
  "^(?!-)[a-z0-9-]+(?<!-)$",
  "^(?=.*[A-Z])(?=.*\\d).{8,}$",
  "^(?:(?!--)[a-z-])+$",
  "^((?!\\.\\.).)*$",
  "^(?<=^a+)b",
  "^[ab]*$(?<=^(b?a)+)",
  "^(?=(a+))\\1b$",
])("%s is not", (pattern) => {
  expect(isSlowPattern(pattern)).toBe(false);
});

test.each([
  { name: "many ways", pattern: `^${"(a?b?)".repeat(20)}(${"[a-f]*?[b-g]?".repeat(60)})$` },
  { name: "many characters", pattern: `^${"x".repeat(20_000)}y*$` },
  { name: "many that may be left out", pattern: `^${"x?".repeat(10_000)}y*$` },
  { name: "counts within counts", pattern: `^${"(".repeat(40)}a*${"){2,3}".repeat(40)}$` },
  {
    name: "references to references",
    pattern: `^(a*)${Array.from({ length: 40 }, (_, index) => `(\\${index + 1}\\${index + 1})`).join("")}$`,
  },
])("a pattern too intricate to tell counts as slow: $name", ({ pattern }) => {
  expect(isSlowPattern(pattern)).toBe(true);
});

test("a long pattern is judged like a short one", () => {
  const codes = Array.from({ length: 150 }, (_, index) => `k${index}_`).join("|");
  expect(isSlowPattern(`^(?:${codes})+$`)).toBe(false);
  expect(isSlowPattern(`^(?:${codes}|k7_)+$`)).toBe(true);
});
