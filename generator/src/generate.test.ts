import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type OutputName, outputNames } from "./config/settings.ts";
import { Report } from "./diagnostics.ts";
import { generate } from "./generate.ts";
import { isObject } from "./load/document.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-generate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = readFileSync(join(import.meta.dirname, "../../spec/openapi.json"), "utf8");

/** The text of every generated file, by output and path. */
async function filesOf(document: unknown, only: readonly OutputName[] = outputNames) {
  const path = join(folder, "openapi.json");
  writeFileSync(path, JSON.stringify(document));
  const outputs = only.map((name) => ({ name, dir: join(folder, name) }));
  const report = new Report();
  const settings = { document: path, importSuffix: ".ts" as const, client: {}, outputs };
  const plans = await generate({ settings, workingFolder: folder }, report);
  expect(report.diagnostics).toEqual([]);
  return (plans ?? []).flatMap(({ shown, changes }) =>
    changes.flatMap((change) =>
      change.kind === "missing" ? [[`${shown}/${change.path}`, change.text]] : [],
    ),
  );
}

function reverseKeys(value: unknown): unknown {
  return reorder(value, (keys) => keys.reverse());
}

function reorder(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => reorder(item, order));
  if (!isObject(value)) return value;
  return Object.fromEntries(order(Object.keys(value)).map((key) => [key, reorder(value[key], order)]));
}

test("two runs give the same bytes, all outputs included", async () => {
  const first = await filesOf(JSON.parse(text));
  expect(first.length).toBeGreaterThan(10);
  expect(await filesOf(JSON.parse(text))).toEqual(first);
});

test("a document with its keys reversed gives the same bytes, all outputs included", async () => {
  expect(await filesOf(reverseKeys(JSON.parse(text)))).toEqual(await filesOf(JSON.parse(text)));
});

test("the order of keys never matters", async () => {
  const outputs = ["contract", "client", "server", "mocks"] as const;
  const want = await filesOf(JSON.parse(text), outputs);
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), async (random) => {
      const shuffle = (keys: string[]) =>
        keys
          .map((key) => ({ key, rank: random.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ key }) => key);
      expect(await filesOf(reorder(JSON.parse(text), shuffle), outputs)).toEqual(want);
    }),
    { numRuns: 10 },
  );
}, 180_000);
