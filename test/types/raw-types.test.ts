import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load, normalize, Report } from "@heldsway/generator";
import { expect, test } from "vitest";

// Two programs read the document and print its types: our emitter and openapi-typescript. Where both name
// a schema, each type must be assignable to the other.

const root = join(import.meta.dirname, "../..");

/** Schemas on which the two differ, each with the reason. */
const exceptions: { readonly [schema: string]: string } = {};

test("named types and those of openapi-typescript are mutually assignable", async () => {
  const document = join(root, "spec/openapi.json");
  const report = new Report();
  const loaded = await load({ path: document, workingFolder: root }, report);
  if (!loaded) throw new Error("the document cannot be read");
  const { schemas } = normalize(loaded, { client: {}, outputs: [] }, report);
  const components = schemas.filter((schema) => schema.pointer.startsWith("/components/schemas/"));
  const compared = components.filter((schema) => !(schema.name in exceptions));
  expect(compared.length).toBeGreaterThan(30);
  expect(compile(compared.map(({ name, pointer }) => assertionOf(name, pointer)))).toBe("");
});

test("every exception is needed", () => {
  const names = Object.keys(exceptions);
  const found = compile(names.map((name) => assertionOf(name, `/components/schemas/${name}`)));
  const lines = new Set([...found.matchAll(/assertions\.ts\((\d+),/g)].map(([, line]) => Number(line)));
  expect(names.filter((_, index) => !lines.has(preamble.length + index + 1))).toEqual([]);
});

test("types that differ are found", () => {
  expect(compile([assertionOf("Affiliate", "/components/schemas/Conversion")])).toMatch(/error TS\d+/);
});

function assertionOf(name: string, pointer: string): string {
  const key = pointer.slice("/components/schemas/".length).replaceAll("~1", "/").replaceAll("~0", "~");
  return `export type ${name} = Same<contract.${name}, raw[${JSON.stringify(key)}]>;`;
}

/** What the compiler says about the assertions, a line each. */
function compile(assertions: readonly string[]): string {
  const folder = join(root, "test/.cache/raw-types");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "tsconfig.json"),
    '{ "extends": "../../../tsconfig.json", "include": ["*.ts"], "exclude": [] }',
  );
  writeFileSync(join(folder, "assertions.ts"), [...preamble, ...assertions, ""].join("\n"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { cwd: root, encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((line) => line.includes("assertions.ts"))
    .join("\n");
}

const preamble = [
  'import type * as contract from "@heldsway/contract";',
  'import type { components } from "../../../packages/sdk/src/generated/raw/schema.ts";',
  "",
  'type raw = components["schemas"];',
  "type Same<A extends B, B extends C, C = A> = [A, B];",
];
