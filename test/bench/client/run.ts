// `npm run bench:client`: what our client costs, as npm would install it, beside the published ones, in one run.
// `-- --write` puts the table into the README of the SDK. Exits 1 on a gate missed.

import { readFileSync, rmSync } from "node:fs";
import { arch, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "../../packages/installed.ts";
import { installFolder } from "../../support/installed-folder.ts";
import { writeBetween } from "../../support/marked-text.ts";
import { type Client, fullClient, oneOperation, openapiFetch, ours, peers } from "./clients.ts";
import { coldImports } from "./cold-import.ts";
import { cpuPerCall } from "./cpu.ts";
import { cpuGate, importGate, sizeGates, typeCheckGate } from "./gates.ts";
import { type Measured, tableOf } from "./report.ts";
import { sizeOf } from "./size.ts";
import { typeChecks } from "./type-check.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const peersFolder = join(import.meta.dirname, "../peers/client");
installFolder(peersFolder);
const project = installPackages((name) => /\/(sdk|client-runtime)$/.test(name));
process.on("exit", () => rmSync(project.folder, { recursive: true, force: true }));
const folderOf = ({ home }: Client) => (home === "ours" ? project.folder : peersFolder);

const clients = [...ours, ...peers];
console.log("sizes ...");
const sizes = new Map(
  await Promise.all(clients.map(async (client) => [client, await sizeOf(client, folderOf(client))] as const)),
);
/** What the gates are about takes more rounds than what only stands beside it. */
const rounds = (many: number, few: number) => (client: Client) =>
  client.home === "ours" || client === openapiFetch ? many : few;
console.log("cold imports, the median of 20 processes, of 5 for the others ...");
const imports = coldImports(clients, folderOf, rounds(20, 5));
console.log("type checks, the median of 7, of 3 for the others ...");
const tsc = join(peersFolder, "node_modules/typescript/lib/tsc.js");
const types = typeChecks(tsc, clients, folderOf, rounds(7, 3));
console.log("CPU, the median of 9 processes with 20 000 calls, of 3 for the others ...\n");
const cpu = cpuPerCall(clients, folderOf, rounds(9, 3));

const rows: readonly Measured[] = clients.map((client) => ({
  client,
  size: sizes.get(client),
  importMs: imports.get(client),
  types: types.get(client),
  cpuMicroseconds: cpu.get(client),
}));
const { version } = JSON.parse(
  readFileSync(join(peersFolder, "node_modules/typescript/package.json"), "utf8"),
);
const table = `${tableOf(rows)}\n\nNode ${process.versions.node}, TypeScript ${version}, ${arch()}, ${cpus().length} cores.`;
console.log(table);
if (values.write) {
  const readme = join(import.meta.dirname, "../../../packages/sdk/README.md");
  writeBetween(readme, "numbers", "npm run bench:client -- --write", table);
}

interface Gate {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

const gates: readonly Gate[] = [
  {
    what: "bytes of the full client",
    value: sizes.get(fullClient)?.gzip ?? Number.NaN,
    most: sizeGates.full,
  },
  {
    what: "bytes of one operation",
    value: sizes.get(oneOperation)?.gzip ?? Number.NaN,
    most: sizeGates.oneOperation,
  },
  { what: "ms of import over openapi-fetch", value: over(imports), most: importGate },
  {
    what: "s of type check over nothing",
    value: types.get(fullClient)?.seconds ?? Number.NaN,
    most: typeCheckGate,
  },
  {
    what: "times the CPU of openapi-fetch",
    value: (cpu.get(fullClient) ?? Number.NaN) / (cpu.get(openapiFetch) ?? Number.NaN),
    most: cpuGate,
  },
];

function over(values: ReadonlyMap<Client, number>): number {
  return (values.get(fullClient) ?? Number.NaN) - (values.get(openapiFetch) ?? Number.NaN);
}

console.log("");
for (const { what, value, most } of gates) {
  const isHeld = value <= most;
  if (!isHeld) process.exitCode = 1;
  console.log(`${isHeld ? "✓" : "✗"} ${Number(value.toFixed(2))} ${what}, at most ${most}`);
}
