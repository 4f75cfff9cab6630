import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { generate, Report, write } from "@heldsway/generator";
import { afterAll, beforeAll, expect, test } from "vitest";

// The contract of every document of the corpus is made, compiled and loaded.

const corpus = process.env.HELDSWAY_CORPUS;
const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/.cache/corpus-contract");
const documents = corpus ? readdirSync(corpus).filter((name) => /\.(json|yaml)$/.test(name)) : [];

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const config = { extends: "../../../tsconfig.json", include: ["**/*.ts"], exclude: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(documents)(
  "%s gives a contract",
  async (name) => {
    const output = { name: "contract", dir: join(folder, parse(name).name) } as const;
    const settings = {
      document: join(corpus ?? "", name),
      importSuffix: ".ts",
      client: {},
      outputs: [output],
    } as const;
    const plans = await generate({ settings, workingFolder: folder }, new Report());
    expect(plans).toBeDefined();
    await write(plans ?? []);
  },
  60_000,
);

test.skipIf(documents.length === 0)(
  "all of them compile",
  () => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  },
  120_000,
);

test.each(documents)(
  "the checks of %s load",
  async (name) => {
    const index = `./${parse(name).name}/index.ts`;
    const script = join(folder, `load-${parse(name).name}.mjs`);
    await writeFile(
      script,
      `import { operations } from ${JSON.stringify(index)};
     const all = Object.values(operations);
     for (const operation of all) await operation.checks();
     console.log(all.length > 0);`,
    );
    const options = { cwd: root, encoding: "utf8" } as const;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--conditions=@heldsway/source", script],
      options,
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("true\n");
  },
  60_000,
);
