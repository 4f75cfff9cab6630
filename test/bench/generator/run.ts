// `npm run bench:generator`: our generator, as npm would install it, beside the published ones, in one run of about ten
// minutes. Build first: `npm run build`. The corpus is where HELDSWAY_CORPUS says; without it only our own document is
// measured. `-- --write` records the results and puts the tables into the README. Exits 1 on a gate missed.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "../../packages/installed.ts";
import { installFolder } from "../../support/installed-folder.ts";
import { countsOf, ownDocument, type Subject, subjects } from "./documents.ts";
import { gatesOf } from "./gates.ts";
import { inTurns } from "./in-turns.ts";
import { tablesOf, writeTables } from "./report.ts";
import type { DocumentResults, Result, Results } from "./results.ts";
import { type Failure, type Run, runTool } from "./run-tool.ts";
import { syntheticDocument } from "./synthetic.ts";
import * as tools from "./tools.ts";
import { weigh } from "./type-errors.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const peersFolder = join(import.meta.dirname, "../peers/generator");
installFolder(peersFolder);
const project = installPackages((name) => /\/(generator|server-runtime)$/.test(name));
process.on("exit", () => rmSync(project.folder, { recursive: true, force: true }));
const homes = { ours: project.folder, peers: peersFolder };

// Where the packages that generated code imports are found: those of the peers beside it, ours above it.
const workshop = join(peersFolder, ".cache");
rmSync(workshop, { recursive: true, force: true });
mkdirSync(workshop, { recursive: true });
let folders = 0;

function freshFolder(): string {
  folders += 1;
  return join(workshop, String(folders));
}

const run = (tool: tools.Tool, document: string, folder: string) =>
  runTool(tool, document, folder, homes[tool.home]);

async function measure(subject: Subject): Promise<DocumentResults> {
  console.log(`${subject.name} ...`);
  const measured = [tools.heldsway, ...tools.peers].map((tool): [string, Result] => {
    const folder = freshFolder();
    const found = run(tool, subject.path, folder);
    const result = "failure" in found ? found : { ...found, ...weigh(folder) };
    rmSync(folder, { recursive: true, force: true });
    return [tool.name, result];
  });
  return { document: subject.name, counts: await countsOf(subject), tools: Object.fromEntries(measured) };
}

/** Three runs of each tool, taken in turns. The ones that need what another made find it. */
function repeat(document: string, measured: readonly tools.Tool[]): { [tool: string]: Run | Failure } {
  const made = freshFolder();
  // What is current is remembered in the `node_modules` above the document.
  const copy = join(workshop, basename(document));
  copyFileSync(document, copy);
  run(tools.heldswayAgain, copy, made);
  const medians = inTurns(measured, 3, (tool) => {
    const isAgain = tool === tools.heldswayAgain || tool.name.includes(" check");
    const folder = isAgain ? made : freshFolder();
    const found = run(tool, copy, folder);
    if (!isAgain) rmSync(folder, { recursive: true, force: true });
    return found;
  });
  return Object.fromEntries(
    measured.map((tool, index) => [tool.name, medians[index] ?? { failure: "not run" }]),
  );
}

const documents: DocumentResults[] = [];
for (const subject of subjects()) documents.push(await measure(subject));

const github = subjects().find(({ name }) => name === "github.json");
const [all, again] = [[tools.heldsway, tools.heldswayWithoutRaw], [tools.heldswayAgain]];
console.log("in turns ...");
const ofGithub = github ? repeat(github.path, [...all, ...again, ...tools.peers]) : {};
const checks = [tools.heldswayCheck, tools.heldswayCheckAnew];
const ofOwn = repeat(ownDocument.path, [...all, ...again, ...checks]);

console.log("synthetic documents ...");
const sizes = [60, 120, 240].map((resources) => {
  const path = join(workshop, `synthetic-${resources}.json`);
  writeFileSync(path, syntheticDocument(resources));
  return { path, operations: resources * 5 };
});
const grown = inTurns(sizes, 3, ({ path }) => run(tools.heldsway, path, freshFolder()));
const synthetic = sizes.flatMap(({ operations }, index) => {
  const found = grown[index];
  return found === undefined || "failure" in found ? [] : [{ operations, ...found }];
});
rmSync(workshop, { recursive: true, force: true });

function versionIn(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
}

const peerNames = Object.keys(
  JSON.parse(readFileSync(join(peersFolder, "package.json"), "utf8")).dependencies,
);
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${arch()}, ${cpus().length} cores`,
  versions: {
    Node: process.versions.node,
    TypeScript: versionIn(join(import.meta.dirname, "../../.."), "typescript"),
    ...Object.fromEntries(
      peerNames.filter((name) => name !== "typescript").map((name) => [name, versionIn(peersFolder, name)]),
    ),
  },
  documents,
  github: ofGithub,
  heldsway: ofOwn,
  synthetic,
};
const tables = tablesOf(results);
console.log(`\n${tables}\n`);
if (values.write) {
  writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, undefined, 2)}\n`);
  writeTables(join(import.meta.dirname, "../../../generator/README.md"), tables);
}
for (const { what, value, most } of gatesOf(results)) {
  if (Number.isNaN(value)) console.log(`- not measured: ${what}`);
  else {
    if (value > most) process.exitCode = 1;
    console.log(`${value <= most ? "✓" : "✗"} ${Number(value.toFixed(2))} ${what}, at most ${most}`);
  }
}
