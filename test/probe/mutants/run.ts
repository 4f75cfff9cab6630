// `npm run probe:mutants`: takes one behaviour at a time out of a copy of our client, and shows that the row of the
// probe that is about it turns red: that is what passes here. A row without a mutant fails.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { Results } from "../../support/results.ts";
import { twoAtATime } from "../../support/two-at-a-time.ts";
import type { Report } from "../probe-client.ts";
import { probeClient } from "../probed.ts";
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

const results = new Results();
await twoAtATime(mutants, async (mutant) => {
  const name = `${mutant.row}: ${mutant.what}`;
  try {
    const report = await probe(mutant);
    const red = redRows(report);
    const others = red.filter((id) => id !== mutant.row);
    const also = others.length > 0 ? `; also red: ${others.join(", ")}` : "";
    const reason = `${report.outcomes[mutant.row]?.story}${also}`;
    results.add({ name, state: red.includes(mutant.row) ? "passed" : "failed", reason });
  } catch (error) {
    results.add({ name, state: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});
for (const { id } of scenarios) {
  if (!mutants.some(({ row }) => row === id))
    results.add({ name: id, state: "failed", reason: "has no mutant" });
}
await results.finish(process.env.HELDSWAY_RESULTS);
