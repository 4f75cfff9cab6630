// Writes what every golden and rejected case gives now; the review is in the diff.

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { write } from "@heldsway/generator";
import { casesOf, goldenFolder, rejectedFolder, runGolden, runRejected } from "./cases.ts";

for (const name of casesOf(goldenFolder)) {
  const { plans, warnings } = await runGolden(name);
  await write(plans);
  const path = join(goldenFolder, name, "warnings.txt");
  if (warnings === "") rmSync(path, { force: true });
  else writeFileSync(path, warnings);
}

for (const name of casesOf(rejectedFolder))
  writeFileSync(join(rejectedFolder, name, "diagnostics.txt"), await runRejected(name));
