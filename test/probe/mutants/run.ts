// `npm run probe:mutants`: takes one behaviour at a time out of a copy of our client, and shows that the row of the
// probe that is about it turns red. Exits 1 when a row stays green, or has no mutant.

import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../probe-client.ts";
import { few, probeClient } from "../probed.ts";
import { scenarios } from "../scenarios/scenarios.ts";
import { type Mutant, mutants } from "./mutants.ts";
import { mutatedCopy } from "./mutated-copy.ts";

async function probe(mutant?: Mutant): Promise<Report> {
  const folder = mutatedCopy(mutant);
  try {
    const probes = join(folder, "test/probe");
    const probed = await probeClient(join(probes, "heldsway.ts"), probes);
    if ("skipped" in probed) throw new Error(`the copy does not run: ${probed.skipped}`);
    return probed.report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function redRows({ outcomes }: Report): string[] {
  return scenarios.map(({ id }) => id).filter((id) => outcomes[id]?.verdict !== "pass");
}

const before = redRows(await probe());
if (before.length > 0) throw new Error(`rows are red without a mutant: ${before.join(", ")}`);

const unproven = new Set(scenarios.map(({ id }) => id));
let failures = 0;
await few(mutants, async (mutant) => {
  const { row, what } = mutant;
  try {
    const report = await probe(mutant);
    const red = redRows(report);
    const isRed = red.includes(row);
    const others = red.filter((id) => id !== row);
    const story = isRed ? `red: ${report.outcomes[row]?.story}` : "STAYS GREEN";
    console.log(
      `${row.padEnd(3)}${what}\n   ${story}${others.length > 0 ? `; also ${others.join(", ")}` : ""}`,
    );
    if (isRed) unproven.delete(row);
    else failures += 1;
  } catch (error) {
    console.log(`${row.padEnd(3)}${what}\n   ${error instanceof Error ? error.message : error}`);
    failures += 1;
  }
});

const proven = scenarios.length - unproven.size;
console.log(`\n${proven} of ${scenarios.length} rows turn red without their behaviour`);
if (unproven.size > 0) console.log(`not shown: ${[...unproven].join(", ")}`);
process.exitCode = failures > 0 || unproven.size > 0 ? 1 : 0;
