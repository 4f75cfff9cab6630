// Runs all scenarios on one client, in a process of its own: `probe-client.ts <module of the subject>`.
// Tells its parent the outcomes; by hand, prints them.

import { pathToFileURL } from "node:url";
import { scenarios } from "./scenarios/scenarios.ts";
import { fail, type Outcome, type Subject } from "./subject.ts";
import { brief } from "./trial.ts";

/** What the parent is told. */
export interface Report {
  readonly name: string;
  readonly settings: string | undefined;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const [, , file = ""] = process.argv;
const { subject }: { subject: Subject } = await import(pathToFileURL(file).href);

// Of a client whose own promises are left alone; the scenario it comes from fails or hangs in its own way.
const unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

/** Side by side: each has a server and a client of its own. */
const outcomes = await Promise.all(
  scenarios.map(async (scenario): Promise<readonly [string, Outcome]> => {
    try {
      return [scenario.id, await scenario.run(subject)];
    } catch (error) {
      return [scenario.id, fail(brief(error))];
    }
  }),
);
if (unhandled.length > 0) outcomes.push(["Z", fail(`unhandled rejection: ${brief(unhandled[0])}`)]);

const report: Report = {
  name: subject.name,
  settings: subject.settings,
  outcomes: Object.fromEntries(outcomes),
};
if (process.send) process.send(report, () => process.exit());
else {
  console.dir(report);
  process.exit();
}
