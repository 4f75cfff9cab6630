import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate, Report, write } from "@heldsway/generator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Held } from "./conformance/hold.ts";

// Conformance tests of other companies' documents are made, compiled and run against the mocks of the same document:
// as users run them, and then with faults planted in what the mocks answer.

const corpus = process.env.HELDSWAY_CORPUS;
const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/.cache/corpus-conformance");
const documents =
  corpus === undefined
    ? []
    : [
        "adyen-checkout.json",
        "discord.json",
        "museum.yaml",
        "opencode.yaml",
        "superset.json",
        "svix.json",
        "twilio.json",
      ].map((name) => ({
        name: name.replace(/\..*$/, ""),
        path: join(corpus, name),
      }));

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(documents)("$name", ({ name, path }) => {
  const home = join(folder, name);

  test("the generated tests compile, and all pass against the mocks", async () => {
    const outputs = (["contract", "server", "mocks", "conformance"] as const).map((output) => ({
      name: output,
      dir: join(home, output),
    }));
    const settings = { document: path, importSuffix: ".ts", client: {}, outputs } as const;
    await write((await generate({ settings, workingFolder: home }, new Report())) ?? []);
    const config = { extends: "../../../../tsconfig.json", include: ["conformance"], exclude: [] };
    await writeFile(join(home, "tsconfig.json"), JSON.stringify(config));
    await writeFile(join(home, "vitest.config.mjs"), vitestConfig);
    expect(run("node_modules/typescript/bin/tsc", "-p", home).stdout).toBe("");
    const outputFile = join(home, "results.json");
    run(
      "node_modules/vitest/vitest.mjs",
      "run",
      "--root",
      home,
      "--reporter=json",
      "--outputFile",
      outputFile,
    );
    const { numTotalTests, numPassedTests } = JSON.parse(await readFile(outputFile, "utf8"));
    console.info(`${name}: ${numPassedTests} of ${numTotalTests} replies`);
    expect(numTotalTests).toBeGreaterThan(20);
    expect(numPassedTests).toBe(numTotalTests);
  }, 120_000);

  test("mocks that remember rows pass as well, and planted faults are caught", () => {
    const { stdout, stderr } = run(
      "--conditions=@heldsway/source",
      join(import.meta.dirname, "conformance/hold.ts"),
      home,
    );
    expect(stderr).toBe("");
    const { verdicts, withRows }: Held = JSON.parse(stdout);
    expect(withRows).toEqual([]);
    expect(verdicts.filter(({ planted, caught }) => planted > 0 && caught < planted)).toEqual([]);
    // Not every document has a place for every fault, but each has one for most.
    expect(verdicts.filter(({ planted }) => planted > 0).length).toBeGreaterThanOrEqual(3);
  }, 120_000);
});

const vitestConfig = `
  const conditions = ["@heldsway/source", "module", "node"];
  export default { ssr: { resolve: { conditions, externalConditions: conditions } } };
`;

function run(...args: readonly string[]) {
  const env = { ...process.env, API_BASE_URL: "", NO_COLOR: "1" };
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1e9, env });
}
