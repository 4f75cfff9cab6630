import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scenarios } from "../scenarios/scenarios.ts";
import { mutants } from "./mutants.ts";
import { edited, runtime } from "./mutated-copy.ts";

test.each(mutants)("the mutant that $what changes code that is there", ({ edits }) => {
  for (const edit of edits) {
    const code = readFileSync(join(import.meta.dirname, "../../..", runtime, edit.file), "utf8");
    expect(edited(code, edit)).not.toBe(code);
  }
});

test("every row of the probe has a mutant", () => {
  expect(new Set(mutants.map(({ row }) => row))).toEqual(new Set(scenarios.map(({ id }) => id)));
});
