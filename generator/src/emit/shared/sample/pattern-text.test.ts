import { expect, test } from "vitest";
import { textForPattern } from "./pattern-text.ts";

test.each([
  { pattern: "^[a-z]{3}-\\d+$", want: "aaa-0" },
  // What pydantic writes for a decimal number.
  { pattern: "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$", want: "000" },
  { pattern: "^(?=.*\\d)[a-z\\d]{8,}$", want: undefined },
  { pattern: "^(a)\\1$", want: undefined },
  { pattern: "^[a-z]{1000000000}$", want: undefined },
])("of $pattern the text is $want", ({ pattern, want }) => {
  expect(textForPattern(pattern)).toBe(want);
});
