import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { isObject, type JsonObject } from "../load/document.ts";
import { type Rating, ratings } from "./effect.ts";

/** A change of the document, rated by what the one who calls the API must expect. */
export interface DocumentChange {
  readonly rating: Rating;
  readonly rule: string;
  readonly message: string;
  /** JSON pointer and line: in the new document, in the old one for what is gone. */
  readonly pointer: string;
  readonly line: number | undefined;
}

/**
 * Changes between two documents, as `redocly diff` finds them; undefined where `@redocly/cli` is not installed.
 * It runs beside us, in a folder without configuration, and is told to report nothing to anyone.
 */
export async function documentChanges(
  [before, after]: readonly [string, string],
  folder: string,
): Promise<DocumentChange[] | undefined> {
  const cli = findRedocly();
  if (cli === undefined) return undefined;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, "diff", before, after, "--format", "json", "--fail-on", "none", "--lint-config", "off"],
    {
      cwd: folder,
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        NO_COLOR: "1",
      },
    },
  );
  const report: unknown = JSON.parse(stdout);
  if (!isObject(report) || !Array.isArray(report.changes))
    throw new Error("redocly diff says something else");
  return report.changes.flatMap((change: unknown) => (isObject(change) ? verdictsOf(change) : []));
}

function findRedocly(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
    const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
    return join(dirname(manifest), typeof bin === "string" ? bin : bin.redocly);
  } catch {
    return undefined;
  }
}

function verdictsOf({ verdicts }: JsonObject): DocumentChange[] {
  if (!Array.isArray(verdicts)) return [];
  return verdicts.flatMap((verdict: unknown) => {
    if (!isObject(verdict)) return [];
    const { impact, ruleId, message, location } = verdict;
    const place = isObject(location) ? location : {};
    return [
      {
        rating: ratings.find((each) => each === impact) ?? "patch",
        rule: String(ruleId),
        message: String(message),
        pointer: String(place.pointer ?? "").replace(/^#/, ""),
        line: typeof place.line === "number" ? place.line : undefined,
      },
    ];
  });
}
