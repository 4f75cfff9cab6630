import { expect, test } from "vitest";
import { Report } from "./diagnostics.ts";
import type { DocumentFile } from "./load/document.ts";
import { printDiagnostics } from "./print-diagnostics.ts";

function fileOf(text: string, shown = "openapi.json"): DocumentFile {
  return { path: `/${shown}`, shown, syntax: "json", text, root: JSON.parse(text) };
}

const file = fileOf('{\n  "a": 1,\n  "b": [\n    2\n  ]\n}\n');

test("a problem shows its place, the lines around it and a mark", async () => {
  const report = new Report();
  report.add("unknown-type", { file, pointer: "/b/0" }, "two is too many");
  expect(await printDiagnostics(report.diagnostics)).toBe(
    [
      "openapi.json:4:5 error unknown-type two is too many",
      '    3 |   "b": [',
      "  > 4 |     2",
      "      |     ^",
      "    5 |   ]",
    ].join("\n"),
  );
});

test("problems stand by file and place, with their count, one line each where nobody looks", async () => {
  const report = new Report();
  report.add("unknown-type", { file, pointer: "/b" }, "third");
  report.addAtKey("name-clash", { file, pointer: "/a" }, "second");
  report.addForFile("missing-file", "other.json", "fourth");
  report.add("unknown-type", { file, pointer: "" }, "first");
  expect(await printDiagnostics(report.diagnostics, { withFrames: false })).toBe(
    [
      "openapi.json:1:1 error unknown-type first",
      "openapi.json:2:3 warning name-clash second",
      "openapi.json:3:8 error unknown-type third",
      "other.json error missing-file fourth",
      "3 errors, 1 warning",
    ].join("\n"),
  );
});

test("warnings of a kind are folded after the third", async () => {
  const many = fileOf(`[${Array.from({ length: 9 }, () => "1").join(",\n")}]`);
  const report = new Report();
  for (let index = 0; index < 9; index += 1)
    report.add("name-clash", { file: many, pointer: `/${index}` }, `clash ${index}`);
  const text = await printDiagnostics(report.diagnostics, { withFrames: false });
  expect(text.split("\n").slice(3)).toEqual([
    "6 more warning name-clash: openapi.json:4:1, openapi.json:5:1, openapi.json:6:1, ...",
    "9 warnings",
  ]);
});

test("the same problem of one place is one", () => {
  const report = new Report();
  for (const pointer of ["/a", "/a", "/b"]) report.add("unknown-type", { file, pointer }, "no");
  expect(report.diagnostics).toHaveLength(2);
});

test("strict makes a warning an error", () => {
  const lax = new Report();
  const strict = new Report({ isStrict: true });
  for (const report of [lax, strict]) report.add("name-clash", { file, pointer: "" }, "clash");
  expect([lax.hasErrors, strict.hasErrors]).toEqual([false, true]);
});

test("a long line is cut around the column", async () => {
  const minified = fileOf(`{"a":"${"x".repeat(300)}","b":1}`);
  const report = new Report();
  report.add("unknown-type", { file: minified, pointer: "/b" }, "here");
  const [, line = "", mark = ""] = (await printDiagnostics(report.diagnostics)).split("\n");
  expect(line.length).toBeLessThan(120);
  expect(line[mark.indexOf("^")]).toBe("1");
});
