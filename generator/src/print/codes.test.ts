import { readFileSync } from "node:fs";
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
  const listed = [...read("README.md").matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
  expect(listed).toEqual(Object.values(exitCodes));
});
