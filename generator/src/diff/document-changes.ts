import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { isObject, type JsonObject, tokensOf } from "../load/document.ts";
import { type Rating, ratings } from "./effect.ts";

/** A change of the document, rated by what the one who calls the API must expect. */
export interface DocumentChange {
  readonly rating: Rating;
  /** Undefined for what breaks no rule. */
  readonly rule: string | undefined;
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
  return report.changes.flatMap((change: unknown) => (isObject(change) ? readChange(change) : []));
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

function readChange(change: JsonObject): DocumentChange[] {
  const verdicts: readonly unknown[] = Array.isArray(change.verdicts) ? change.verdicts : [];
  // Without a verdict a change is told by what it is: it breaks nobody, and is one all the same.
  return verdicts.length === 0 ? [unruledChange(change)] : verdicts.filter(isObject).map(ruledChange);
}

function ruledChange({ impact, ruleId, message, location }: JsonObject): DocumentChange {
  return { rating: ratingOf(impact), rule: String(ruleId), message: String(message), ...placeOf(location) };
}

function unruledChange(change: JsonObject): DocumentChange {
  const { impact, kind, typeName, property, base, revision } = change;
  const place = placeOf(kind === "removed" ? base : revision);
  const name = tokensOf(placeOf({ pointer: change.path }).pointer).at(-1) ?? "";
  const what = `${String(typeName)} \`${name}\``;
  const message =
    kind === "modified"
      ? `\`${String(property)}\` of ${what} ${turn(base, revision)}`
      : `${what} was ${String(kind)}`;
  return { rating: ratingOf(impact), rule: undefined, message, ...place };
}

/** What became of a value. */
function turn(before: unknown, after: unknown): string {
  const [was, is] = [before, after].map((side) => (isObject(side) ? shorten(side.value) : undefined));
  if (was === undefined) return `was set to ${is}`;
  return is === undefined ? `was ${was} and is gone` : `was ${was} and is ${is}`;
}

function shorten(value: unknown): string | undefined {
  const text: string | undefined = JSON.stringify(value);
  return text !== undefined && text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

const longestValue = 60;

function ratingOf(impact: unknown): Rating {
  return ratings.find((each) => each === impact) ?? "patch";
}

function placeOf(place: unknown): Pick<DocumentChange, "pointer" | "line"> {
  const { pointer, line } = isObject(place) ? place : {};
  return {
    pointer: String(pointer ?? "").replace(/^#/, ""),
    line: typeof line === "number" ? line : undefined,
  };
}
