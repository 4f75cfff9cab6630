// What users get: the tarballs, looked at by the tools users rely on and run by Node. `npm run test:packages` builds first.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test } from "vitest";
import { fullClient, oneOperation } from "../bench/client/clients.ts";
import { sizeGates } from "../bench/client/gates.ts";
import { sizeOf } from "../bench/client/size.ts";
import { installPackages, run } from "./installed.ts";

const project = installPackages();
const entryPoints = project.tarballs.flatMap(({ name, manifest }) =>
  Object.keys(manifest.exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => `${name}${subpath.slice(1)}`),
);

afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

describe.each(project.tarballs)("$name", (tarball) => {
  test("holds no sources, no tests and no source condition", () => {
    expect(tarball.files.filter((file) => /^src\/.*\.ts$|\.test\.|tsconfig/.test(file))).toEqual([]);
    expect(JSON.stringify(tarball.manifest)).not.toContain("@heldsway/source");
    expect(tarball.files).toContain("LICENSE");
  });

  test("declares nothing internal", () => {
    const declarations = tarball.files.filter((file) => /\.d\.c?ts$/.test(file));
    const installed = join(project.folder, "node_modules", tarball.name);
    const telling = declarations.filter((file) =>
      readFileSync(join(installed, file), "utf8").includes("@internal"),
    );
    expect(telling).toEqual([]);
  });

  test("passes publint", async () => {
    const bytes = Uint8Array.from(readFileSync(tarball.path));
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("has the right types for ESM, CommonJS and bundlers", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball.path)));
    if (!analysis.types) throw new Error("the package has no types");
    const kinds = ["node16-cjs", "node16-esm", "bundler"] as const;
    const problems = kinds.flatMap((resolutionKind) => filterProblems(analysis, { resolutionKind }));
    expect(problems).toEqual([]);
  });
});

test.each(entryPoints)("import and require of %s give the same names", (entryPoint) => {
  const print =
    "console.log(JSON.stringify(Object.keys(loaded).filter((name) => !/default|module.exports/.test(name)).sort()))";
  const esm = run(project, process.execPath, [
    "--input-type=module",
    "-e",
    `const loaded = await import("${entryPoint}"); ${print}`,
  ]);
  const cjs = run(project, process.execPath, [
    "--input-type=commonjs",
    "-e",
    `const loaded = require("${entryPoint}"); ${print}`,
  ]);
  expect(esm).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(esm.stdout)).not.toEqual([]);
  expect(cjs).toEqual(esm);
});

test("the declarations compile for a strict user who checks libraries too", () => {
  const program = entryPoints
    .map((entryPoint, index) => `export * as _${index} from "${entryPoint}";`)
    .join("\n");
  writeFileSync(join(project.folder, "esm.mts"), program);
  writeFileSync(join(project.folder, "cjs.cts"), program);
  const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const options =
    "--noEmit --strict --target es2022 --module nodenext --types node --skipLibCheck false --verbatimModuleSyntax false";
  const result = run(project, process.execPath, [tsc, ...options.split(" "), "esm.mts", "cjs.cts"]);
  expect(result).toEqual({ status: 0, stdout: "", stderr: "" });
});

test.each([
  { client: fullClient, most: sizeGates.full },
  { client: oneOperation, most: sizeGates.oneOperation },
])("$client.label is at most $most bytes, minified and compressed", async ({ client, most }) => {
  const { gzip } = await sizeOf(client, project.folder);
  expect(gzip).toBeLessThanOrEqual(most);
});

test("a program with the SDK talks to the sandbox", () => {
  const program = `
    import { startSandbox } from "@heldsway/sandbox";
    import { HeldSway } from "@heldsway/sdk";
    const sandbox = await startSandbox({ snapshotDirectory: "snapshots" });
    const docs = await fetch(sandbox.origin + "/docs");
    const me = await new HeldSway({ apiKey: sandbox.keys.readOnly, baseUrl: sandbox.url }).me.get();
    await sandbox.close();
    console.log(docs.status, me.environment);
  `;
  mkdirSync(join(project.folder, "snapshots"));
  writeFileSync(join(project.folder, "program.mjs"), program);
  const result = run(project, process.execPath, ["program.mjs"]);
  expect(result).toEqual({ status: 0, stdout: "200 sandbox\n", stderr: "" });
});

test("heldsway-gen writes every output", () => {
  const document = join(import.meta.dirname, "../../spec/openapi.json");
  const result = run(project, bin("heldsway-gen"), ["generate", document, "--out", "generated"]);
  expect(result).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(project.folder, "generated")).sort()).toEqual([
    "client",
    "contract",
    "heldsway-gen.names.json",
    "mocks",
    "raw",
    "server",
  ]);
});

const bins = project.tarballs.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}));
test.each(bins)("%s explains itself", (name) => {
  const result = run(project, bin(name), ["--help"]);
  expect(result).toMatchObject({ status: 0, stderr: "" });
  expect(result.stdout).toContain(name);
});

function bin(name: string): string {
  return join(project.folder, "node_modules", ".bin", name);
}
