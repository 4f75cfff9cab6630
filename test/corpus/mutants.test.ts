import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { generate, printDiagnostics, Report, write } from "@heldsway/generator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { type JsonObject, objectOf } from "../support/json-tree.ts";
import { randomOf } from "../support/random.ts";
import { compile, projectIn } from "./compilers/compilers.ts";
import { mutant } from "./mutants/mutant.ts";
import { slice } from "./mutants/slice.ts";

// Parts of real documents with some things changed: each is refused with an error in the report, or gives outputs
// that compile. `HELDSWAY_SEED=7 HELDSWAY_MUTANTS=2000` tries others.

const seed = Number(process.env.HELDSWAY_SEED ?? 1);
const count = Number(process.env.HELDSWAY_MUTANTS ?? 240);
const corpus = process.env.HELDSWAY_CORPUS ?? "";
const folder = join(import.meta.dirname, "../.cache/mutants");
// The largest would take longer to slice than all others together.
const documents =
  corpus === ""
    ? []
    : readdirSync(corpus).filter((name) => /\.(json|yaml)$/.test(name) && name !== "github.json");

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "tsconfig.json"), projectIn(folder));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(documents)(
  "changed parts of %s are refused or generated",
  async (name) => {
    const document = readDocument(join(corpus, name));
    const each = Math.ceil(count / documents.length);
    let generated = 0;
    for (let index = 0; index < each; index += 1) {
      const random = randomOf(seed, index);
      const home = join(folder, `${parse(name).name}-${index}`);
      const path = join(home, "openapi.json");
      mkdirSync(home);
      writeFileSync(
        path,
        JSON.stringify(mutant(slice(document, 1 + random.below(4), random), random), null, 1),
      );
      if (await isGenerated(path, home)) generated += 1;
    }
    // Were most refused, nothing would be learnt about the outputs.
    expect(generated).toBeGreaterThan(each / 3);
  },
  120_000,
);

test.skipIf(documents.length === 0)(
  "what was generated compiles",
  () => expect(compile("7", folder)).toBe(""),
  120_000,
);

async function isGenerated(document: string, home: string): Promise<boolean> {
  const outputs = (["contract", "client", "server", "mocks"] as const).map((name) => ({
    name,
    dir: join(home, name),
  }));
  const report = new Report();
  const settings = { document, importSuffix: ".ts", client: {}, outputs } as const;
  const plans = await generate({ settings, workingFolder: home }, report);
  // Every problem has a place that can be shown.
  await printDiagnostics(report.diagnostics);
  expect(report.hasErrors, document).toBe(plans === undefined);
  await write(plans ?? []);
  return plans !== undefined;
}

function readDocument(path: string): JsonObject {
  const text = readFileSync(path, "utf8");
  return objectOf(path.endsWith(".json") ? JSON.parse(text) : parseYaml(text));
}
