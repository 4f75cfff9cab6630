import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import type { Issue } from "./check.ts";
import { issueLimit, listOf, pointerStep, report, within } from "./issues.ts";
import { literals } from "./scalar.ts";

test("a step is put in front of the issues added since, and of no other", () => {
  const issues: Issue[] = [];
  report(issues, "required", "is required", "/a");
  report(issues, "type", "must be a string");
  report(issues, "type", "must be a string", "/b");
  within(issues, 1, "x/y~z");
  within(issues, 1, 3);
  expect(issues.map(({ pointer }) => pointer)).toEqual(["/a", "/3/x~1y~0z", "/3/x~1y~0z/b"]);
});

test("a full list takes no more", () => {
  const issues: Issue[] = [];
  for (let count = 0; count < 2 * issueLimit; count += 1) expect(report(issues, "type", "")).toBe(false);
  expect(issues).toHaveLength(issueLimit);
});

test("a name of a megabyte is not repeated", () => {
  expect(pointerStep("k".repeat(1_000_000)).length).toBeLessThan(300);
});

test("values are listed as people write them, and not all of many", () => {
  expect(listOf(["a"])).toBe("a");
  expect(listOf(["a", 1, null, "b, c", ""])).toBe('a, 1, null, "b, c", ""');
  expect(listOf(Array.from({ length: 25 }, (_, index) => index))).toMatch(/^0, 1, .*, 19 and 5 more$/);
  const issues: Issue[] = [];
  literals("a", "b")("c", issues);
  literals("a")("c", issues);
  expect(issues.map(({ code, detail }) => [code, detail])).toEqual([
    ["enum", "must be one of a, b"],
    ["const", "must be a"],
  ]);
});

test("equal JSON values have one text, others another", () => {
  expect(canonicalText({ b: [1, "1"], a: undefined, c: null })).toBe(
    canonicalText({ c: null, b: [1.0, "1"] }),
  );
  const others = [
    1,
    "1",
    true,
    null,
    [],
    {},
    [1],
    ["1"],
    [[1]],
    { a: 1 },
    { a: "1" },
    { "a:1": 1 },
    "[]",
    "{}",
  ];
  expect(new Set(others.map(canonicalText)).size).toBe(others.length);
});
