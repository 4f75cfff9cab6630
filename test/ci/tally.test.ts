// The last line of `.ci/run` is what machines read: it must not be kinder than the run was.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Case {
  readonly name: string;
  /** Rows of steps.tsv: kind, name, exit code. */
  readonly steps: readonly (readonly [string, string, number])[];
  readonly reports?: Readonly<Record<string, object>>;
  readonly want: { readonly line: string; readonly status: number };
}

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: "passed", assertionResults: [{}] }],
};
const unloaded = { status: "failed", assertionResults: [] };

const cases: readonly Case[] = [
  {
    name: "steps count one each, suites by their reports",
    steps: [
      ["step", "install", 0],
      ["suite", "test", 0],
    ],
    reports: { test: report },
    want: { line: "6 passed, 0 failed, 3 skipped", status: 0 },
  },
  {
    name: "a suite that counts for itself",
    steps: [["suite", "probe", 0]],
    reports: { probe: { passed: 34, failed: 0, skipped: 1 } },
    want: { line: "34 passed, 0 failed, 1 skipped", status: 0 },
  },
  {
    name: "a failed step",
    steps: [["step", "lint", 1]],
    want: { line: "0 passed, 1 failed, 0 skipped", status: 1 },
  },
  {
    name: "a suite the machine has nothing for",
    steps: [
      ["step", "lint", 0],
      ["skip", "corpus", 0],
    ],
    want: { line: "1 passed, 0 failed, 1 skipped", status: 0 },
  },
  {
    name: "a suite that died before its report",
    steps: [["suite", "test", 137]],
    want: { line: "0 passed, 1 failed, 0 skipped", status: 1 },
  },
  {
    name: "a suite that exits with 0 and leaves no report",
    steps: [["suite", "test", 0]],
    want: { line: "0 passed, 1 failed, 0 skipped", status: 1 },
  },
  {
    name: "a failed suite whose tests all passed",
    steps: [["suite", "test", 1]],
    reports: { test: report },
    want: { line: "5 passed, 1 failed, 3 skipped", status: 1 },
  },
  {
    name: "a test file that could not be loaded",
    steps: [["suite", "test", 1]],
    reports: { test: { ...report, testResults: [...report.testResults, unloaded] } },
    want: { line: "5 passed, 1 failed, 3 skipped", status: 1 },
  },
  { name: "a run that did nothing", steps: [], want: { line: "0 passed, 1 failed, 0 skipped", status: 1 } },
];

test.each(cases)("$name", ({ steps, reports = {}, want }) => {
  const folder = mkdtempSync(join(tmpdir(), "heldsway-tally-"));
  writeFileSync(join(folder, "steps.tsv"), steps.map((step) => `${step.join("\t")}\t0\n`).join(""));
  for (const [name, content] of Object.entries(reports)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  }
  const result = spawnSync(process.execPath, [".ci/tally.ts", folder], {
    cwd: join(import.meta.dirname, "../.."),
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(result.stdout.trimEnd().split("\n").at(-1)).toBe(want.line);
  expect(result.status).toBe(want.status);
});
