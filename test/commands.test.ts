// What people and machines are told to type exists.

import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const scripts = Object.keys(JSON.parse(read("package.json")).scripts);

/** The scripts a text runs: `npm run <name>` and `npm test`. */
function npmScripts(text: string): string[] {
  const commands = text.matchAll(/\bnpm (?:run (?:--silent )?(?<name>[a-z][a-z:]*)|test\b)/g);
  return [...commands].map(({ groups }) => groups?.name ?? "test");
}

function workflowCommands(): string[] {
  const workflow: Workflow = parse(read(".github/workflows/api.yml"));
  return Object.values(workflow.jobs).flatMap((job) =>
    job.steps.flatMap((step) => step.run?.trim().split("\n") ?? []),
  );
}

test("npm scripts run on the Node that npm installs, whatever the machine has", () => {
  expect(process.execPath.split(sep)).toContain("node_modules");
});

test("every npm command of the workflow is a script", () => {
  const commands = workflowCommands();
  expect(npmScripts(commands.join("\n")).filter((name) => !scripts.includes(name))).toEqual([]);
});

test("the workflow lints the document, runs the checks and fails when a regenerated file differs", () => {
  const commands = workflowCommands();
  expect(commands).toEqual(
    expect.arrayContaining([
      "npm ci",
      "npm run lint:spec",
      "npm run check",
      "npm run generate",
      "git diff --exit-code",
    ]),
  );
  expect(commands.indexOf("npm run generate")).toBeLessThan(commands.indexOf("git diff --exit-code"));
});

test.each(["README.md", "CONTRIBUTING.md", ".ci/run", "package.json"])(
  "every npm script named in %s exists",
  (file) => {
    const named = npmScripts(read(file));
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  },
);
