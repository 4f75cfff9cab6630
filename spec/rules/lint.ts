import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RuleOptions } from "./rule.ts";

const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
const plugin = join(import.meta.dirname, "plugin.ts");

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly pointer: string }[];
  }[];
}

/** For tests: what these of our rules say of each document, run by Redocly. Findings read `<place>: <message>`. */
export function lint(
  rules: { readonly [rule: string]: RuleOptions },
  documents: readonly object[],
): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), "heldsway-lint-"));
  try {
    const config = {
      plugins: [plugin],
      rules: Object.fromEntries(
        Object.entries(rules).map(([rule, options]) => [
          `heldsway/${rule}`,
          { severity: "error", ...options },
        ]),
      ),
    };
    writeFileSync(join(folder, "redocly.yaml"), JSON.stringify(config));
    const files = documents.map((document, index) => {
      writeFileSync(join(folder, `${index}.json`), JSON.stringify(document));
      return `${index}.json`;
    });
    const { stdout, stderr } = spawnSync(process.execPath, [redocly, "lint", "--format=json", ...files], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    const reports = reportsOf(stdout);
    if (reports.length !== documents.length) throw new Error(`redocly did not lint: ${stderr}`);
    return reports.map(({ problems }) =>
      problems
        .filter(({ ruleId }) => ruleId.startsWith("heldsway/"))
        .map(({ location, message }) => `${location[0]?.pointer}: ${message}`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Redocly prints one JSON object a document, without anything between them. */
function reportsOf(output: string): Report[] {
  return output
    .split(/(?<=^\})/m)
    .filter((text) => text.trim() !== "")
    .map((text) => JSON.parse(text));
}
