import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countsOf, subjects } from "./documents.ts";
import { readTables, tablesOf } from "./report.ts";
import type { Results } from "./results.ts";
import { syntheticDocument } from "./synthetic.ts";

const root = join(import.meta.dirname, "../../..");
const results: Results = JSON.parse(readFileSync(join(import.meta.dirname, "results.json"), "utf8"));

test("the README of the generator shows what was measured", () => {
  expect(readTables(join(root, "generator/README.md"))).toBe(tablesOf(results).trim());
});

test("what we make compiles, of every document", () => {
  const errors = results.documents.map(({ document, tools }) => {
    const own = tools["heldsway-gen"];
    return [document, own === undefined || "failure" in own ? own : own.typeErrors];
  });
  expect(errors.length).toBeGreaterThan(5);
  expect(errors.filter(([, count]) => count !== 0)).toEqual([]);
});

test("the peers are the ones that are installed", () => {
  const manifest = readFileSync(join(import.meta.dirname, "../peers/generator/package.json"), "utf8");
  const { typescript: _, ...dependencies } = JSON.parse(manifest).dependencies;
  expect(results.versions).toMatchObject(dependencies);
});

describe("the numbers are those of the documents", () => {
  // Ours changes often, and its numbers with it; those of the corpus are pinned.
  const measured = subjects().filter(({ name, path }) => name !== "HeldSway" && existsSync(path));
  test.skipIf(measured.length === 0)("of the corpus", async () => {
    const found = await Promise.all(
      measured.map(async (subject) => [subject.name, await countsOf(subject)] as const),
    );
    const recorded = results.documents.map(({ document, counts }) => [document, counts] as const);
    expect(Object.fromEntries(recorded)).toMatchObject(Object.fromEntries(found));
  });
});

test("synthetic documents differ in size only", () => {
  const small = syntheticDocument(10).length;
  expect(syntheticDocument(40).length / small).toBeCloseTo(4, 0);
});
