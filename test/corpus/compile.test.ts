import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, parse, relative } from "node:path";
import { generate, Report, write } from "@heldsway/generator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, compilers, installCompilers, projectIn } from "./compilers/compilers.ts";

// All outputs of every document of the corpus are made, compiled by every supported TypeScript under the strictest
// options, searched for ways around the compiler, and loaded.

const corpus = process.env.HELDSWAY_CORPUS;
const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/.cache/corpus-compile");
const documents = corpus ? readdirSync(corpus).filter((name) => /\.(json|yaml)$/.test(name)) : [];
const outputs = ["contract", "client", "server", "mocks", "raw"] as const;

beforeAll(async () => {
  installCompilers();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "tsconfig.json"), projectIn(folder));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(documents)(
  "%s gives every output",
  async (name) => {
    const home = join(folder, parse(name).name);
    const settings = {
      document: join(corpus ?? "", name),
      importSuffix: ".ts",
      client: {},
      outputs: outputs.map((output) => ({ name: output, dir: join(home, output) })),
    } as const;
    const plans = await generate({ settings, workingFolder: folder }, new Report());
    expect(plans).toHaveLength(outputs.length);
    await write(plans ?? []);
  },
  120_000,
);

describe.skipIf(documents.length === 0)("all of them", () => {
  test.each(Object.keys(compilers) as (keyof typeof compilers)[])(
    "compile with TypeScript %s",
    (version) => expect(compile(version, folder)).toBe(""),
    300_000,
  );

  test("never leave the type system", async () => {
    const { escapesOf } = await import("./compilers/escapes.ts");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(1000);
    expect(files.flatMap((file) => escapesOf(file, readFileSync(join(folder, file), "utf8")))).toEqual([]);
  }, 120_000);

  test("have checks that load", async () => {
    const script = join(folder, "load.ts");
    const imports = documents.map((name) => `import("./${parse(name).name}/contract/index.ts")`);
    await writeFile(
      script,
      `let count = 0;
for (const { operations } of await Promise.all([${imports.join(", ")}]))
  for (const operation of Object.values(operations)) {
    await operation.checks();
    count += 1;
  }
console.log(count > 2000);`,
    );
    const args = ["--conditions=@heldsway/source", "--disable-warning=ExperimentalWarning", script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "true\n", stderr: "" });
  }, 120_000);
});

test("ways around the compiler are found, and words are not", async () => {
  const { escapesOf } = await import("./compilers/escapes.ts");
  const text = `// @ts-ignore\nconst a: any = b!;\n/** any "@ts-nocheck" */\nconst c = "any // @ts-ignore";\n`;
  expect(escapesOf(relative(folder, join(folder, "a.ts")), text).map((found) => found.split(" ")[0])).toEqual(
    ["a.ts:2", "a.ts:2", "a.ts:1", "a.ts:3"],
  );
});
