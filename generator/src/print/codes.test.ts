import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { severities } from "../diagnostics.ts";
import { exitCodes } from "../exit-codes.ts";
import { meanings } from "./meanings.ts";

const read = (file: string) => readFileSync(join(import.meta.dirname, "../..", file), "utf8");

test("DIAGNOSTICS.md lists every code with its severity and meaning", () => {
  const want = Object.entries(severities).map(
    ([code, severity]) => `| \`${code}\` | ${severity} | ${meanings[code as keyof typeof meanings]} |`,
  );
  expect(read("DIAGNOSTICS.md").match(/^\| `.*$/gm)).toEqual(want);
});

test("the README lists every exit code", () => {
  const [, table = ""] = /\n\| exit code \|[^\n]*\n((?:\|[^\n]*\n)*)/.exec(read("README.md")) ?? [];
  const listed = [...table.matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
  expect(listed).toEqual(Object.values(exitCodes));
});

test("every code is in the words some test expects", () => {
  const folder = join(import.meta.dirname, "../../..");
  const files = ["generator/src/**/*.test.ts", "test/{rejected,golden,cli}/**/*.{txt,test.ts}"].flatMap(
    (pattern) => globSync(pattern, { cwd: folder }),
  );
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const unseen = Object.keys(severities).filter((code) => !new RegExp(`[^-\\w]${code}[ "]`).test(texts));
  expect(files.length).toBeGreaterThan(50);
  expect(unseen).toEqual([]);
});
