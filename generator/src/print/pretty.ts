import type { DiagnosticCode } from "../diagnostics.ts";
import { type PlacedDiagnostic, printSpot } from "./placed.ts";

/** How many problems of one kind are printed in full before the rest is folded into one line. */
const shownPerCode = { error: 20, warning: 3 };

export interface PrettyOptions {
  readonly withFrames: boolean;
  readonly withColor: boolean;
}

/** For people: repeats of a kind folded, a count at the end. */
export function printPretty(placed: readonly PlacedDiagnostic[], options: PrettyOptions): string {
  const seen = new Map<DiagnosticCode, number>();
  const folded = new Map<DiagnosticCode, PlacedDiagnostic[]>();
  const blocks: string[] = [];
  for (const item of placed) {
    const { code, severity } = item;
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    if (count <= shownPerCode[severity]) blocks.push(printOne(item, options));
    else folded.set(code, [...(folded.get(code) ?? []), item]);
  }
  for (const [code, items] of folded) blocks.push(printFolded(code, items));
  if (placed.length > 1) blocks.push(printCounts(placed));
  return blocks.join(options.withFrames ? "\n\n" : "\n");
}

function printOne(item: PlacedDiagnostic, { withFrames, withColor }: PrettyOptions): string {
  const { severity, code, message, frame, through } = item;
  const head = `${printSpot(item)} ${withColor ? colored(severity) : severity} ${code} ${message}`;
  const chain = through.map(printSpot).join(", ");
  if (!withFrames || frame === undefined) return chain === "" ? head : `${head} (through ${chain})`;
  return [head, frame, ...(chain === "" ? [] : [`  through ${chain}`])].join("\n");
}

function colored(severity: PlacedDiagnostic["severity"]): string {
  return `\u001B[${severity === "error" ? 31 : 33}m${severity}\u001B[39m`;
}

function printFolded(code: DiagnosticCode, items: readonly PlacedDiagnostic[]): string {
  const places = items.slice(0, 3).map(printSpot);
  const more = items.length > places.length ? ", ..." : "";
  return `${items.length} more ${items[0]?.severity ?? ""} ${code}: ${places.join(", ")}${more}`;
}

function printCounts(placed: readonly PlacedDiagnostic[]): string {
  const errors = placed.filter(({ severity }) => severity === "error").length;
  const warnings = placed.length - errors;
  return [count(errors, "error"), count(warnings, "warning")].filter((part) => part !== "").join(", ");
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
