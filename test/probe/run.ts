// `npm run probe`: every scenario on our client and on the published ones, in one run; prints what happened and the
// table. `-- --ours`: our client alone. `-- --write`: puts the counts into the README of the SDK. Exits 1 unless ours
// passes every row.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installFolder } from "../support/installed-folder.ts";
import { writeBetween } from "../support/marked-text.ts";
import { twoAtATime } from "../support/two-at-a-time.ts";
import { probeClient } from "./probed.ts";
import { scenarios } from "./scenarios/scenarios.ts";
import { type Column, countsOf, printStories, printTable } from "./table.ts";

const { values } = parseArgs({
  options: { ours: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});

const peers = join(import.meta.dirname, "../bench/peers/client");
const subjects = ["openai", "ky", "anthropic", "increase", "stripe", "cohere", "polar", "polar-speakeasy"];
const modules = [join(import.meta.dirname, "heldsway.ts")];
if (!values.ours) {
  installFolder(peers);
  modules.push(...[...subjects, "openapi-fetch"].map((subject) => join(peers, "subjects", `${subject}.ts`)));
}
const versions = versionsOf(peers);

const columns: Column[] = [];
for (const [index, probed] of (await twoAtATime(modules, (module) => probeClient(module))).entries()) {
  if ("report" in probed) columns.push({ ...probed.report, label: labelOf(probed.report.name) });
  else console.log(`skipped ${modules[index]}: ${probed.skipped}`);
}

printStories(columns);
printTable(columns);
if (values.write) {
  const readme = join(import.meta.dirname, "../../packages/sdk/README.md");
  writeBetween(readme, "probe", "npm run probe -- --write", countsOf(columns));
}

const [ours] = columns;
const isOurs = ours?.name === "@heldsway/sdk";
const failed = scenarios.filter(({ id }) => !isOurs || ours.outcomes[id]?.verdict !== "pass");
const counts = { passed: scenarios.length - failed.length, failed: failed.length, skipped: 0 };
// `.ci/run` counts from this file.
const results = process.env.HELDSWAY_RESULTS;
if (results !== undefined) writeFileSync(results, JSON.stringify(counts));
console.log(`\n@heldsway/sdk: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (failed.length > 0) {
  console.log(`it must pass every row, and does not pass ${failed.map(({ id }) => id).join(", ")}`);
  process.exitCode = 1;
}

function labelOf(name: string): string {
  const version = versions[name];
  if (version === undefined) return name;
  return version.startsWith("npm:") ? version.slice("npm:".length) : `${name}@${version}`;
}

/** The pinned versions; of an alias, `npm:<name>@<version>`. */
function versionsOf(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).dependencies;
}
