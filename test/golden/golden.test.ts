import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeDrift } from "@heldsway/generator";
import { describe, expect, test } from "vitest";
import { casesOf, goldenFolder, reasonFile, runGolden } from "./cases.ts";

const cases = casesOf(goldenFolder);
const record = "npm run golden:record";

describe.each(cases)("%s", (name) => {
  const folder = join(goldenFolder, name);
  const textOf = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";

  test("gives exactly the expected files and warnings", async () => {
    const { plans, warnings } = await runGolden(name);
    expect(describeDrift(plans, record)).toBeUndefined();
    expect(warnings).toBe(textOf("warnings.txt"));
  });

  test("says why it is there, in one line, with one idea in at most 40 lines", () => {
    const reason = reasonFile(goldenFolder, name);
    expect(reason && readFileSync(reason, "utf8").trimEnd().split("\n")).toHaveLength(1);
    const documents = readdirSync(folder).filter((file) => /\.(json|yaml)$/.test(file));
    for (const file of documents)
      expect(textOf(file).trimEnd().split("\n").length, file).toBeLessThanOrEqual(40);
  });
});

test("every expected file compiles under the strictest options", () => {
  const root = join(goldenFolder, "../..");
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", join(goldenFolder, "tsconfig.json")],
    { cwd: root, encoding: "utf8" },
  );
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
