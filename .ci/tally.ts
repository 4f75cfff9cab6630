// Sums up a run of `.ci/run`: a table of its steps and, as the last line, the counts. Exits 1 when anything failed.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What we read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** A file that could not be loaded is failed and has no tests. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function countStep(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A suite that died leaves no report; one that failed outside of its tests leaves a report without a failure. */
function countSuite(file: string, exitCode: number): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { passed, failed, skipped } = countReport(JSON.parse(readFileSync(file, "utf8")));
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped };
}

/** Suites that do not run on vitest write the counts themselves. */
function countReport(report: Report | Counts): Counts {
  if ("passed" in report) return report;
  const unloaded = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countRow(kind: string | undefined, name: string, exitCode: number): Counts {
  if (kind === "skip") return { passed: 0, failed: 0, skipped: 1 };
  return kind === "suite" ? countSuite(join(results, `${name}.json`), exitCode) : countStep(exitCode);
}

const results = process.argv[2] ?? ".";
const steps = join(results, "steps.tsv");
const text = existsSync(steps) ? readFileSync(steps, "utf8").trim() : "";
// A run without a step did not get as far as its first.
const lines = text === "" ? ["step\tstart\t1\t0"] : text.split("\n");

const rows = lines.map((line) => {
  const [kind, name = "", exitCode, seconds] = line.split("\t");
  return { name, seconds: Number(seconds), ...countRow(kind, name, Number(exitCode)) };
});

const sum = (key: keyof Counts) => rows.reduce((total, row) => total + row[key], 0);
const total = { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };

console.log("");
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
