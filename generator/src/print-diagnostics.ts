import type { Diagnostic, DiagnosticCode } from "./diagnostics.ts";
import type { DocumentFile } from "./load/document.ts";
import { type Location, lineAndColumn, locate } from "./load/locate.ts";

/** A diagnostic with its place found. */
interface Placed {
  readonly diagnostic: Diagnostic;
  readonly file: string;
  /** Undefined for a problem of a file as a whole. */
  readonly spot: { readonly text: string; readonly offset: number } | undefined;
}

/** How many problems of one kind are printed in full before the rest is folded into one line. */
const shownPerCode = { error: 20, warning: 3 };

export interface PrintDiagnosticsOptions {
  /** Shows the lines around each problem. Without them each problem is one line, for logs and grep. */
  readonly withFrames: boolean;
}

/**
 * The problems of a run as text for people: sorted by file, line and column, repeats of a kind folded, a
 * count at the end. Positions are computed here and nowhere else.
 */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: PrintDiagnosticsOptions = { withFrames: true },
): Promise<string> {
  const placed = await place(diagnostics);
  const seen = new Map<DiagnosticCode, number>();
  const folded = new Map<DiagnosticCode, Placed[]>();
  const blocks: string[] = [];
  for (const item of placed) {
    const { code, severity } = item.diagnostic;
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    if (count <= shownPerCode[severity]) blocks.push(printOne(item, options));
    else folded.set(code, [...(folded.get(code) ?? []), item]);
  }
  for (const [code, items] of folded) blocks.push(printFolded(code, items));
  if (diagnostics.length > 1) blocks.push(printCounts(diagnostics));
  return blocks.join(options.withFrames ? "\n\n" : "\n");
}

async function place(diagnostics: readonly Diagnostic[]): Promise<Placed[]> {
  const pointers = new Map<DocumentFile, string[]>();
  for (const { at } of diagnostics)
    if ("pointer" in at) {
      const known = pointers.get(at.file);
      if (known) known.push(at.pointer);
      else pointers.set(at.file, [at.pointer]);
    }
  const locations = new Map<DocumentFile, ReadonlyMap<string, Location>>();
  for (const [file, wanted] of pointers) locations.set(file, await locate(file, wanted));
  return diagnostics
    .map((diagnostic): Placed => {
      const { at } = diagnostic;
      if ("path" in at) return { diagnostic, file: at.path, spot: undefined };
      const location = "pointer" in at ? locations.get(at.file)?.get(at.pointer) : undefined;
      const offset =
        "offset" in at ? at.offset : ((at.on === "key" ? location?.key : undefined) ?? location?.value ?? 0);
      return { diagnostic, file: at.file.shown, spot: { text: at.file.text, offset } };
    })
    .sort(byPlace);
}

function byPlace(a: Placed, b: Placed): number {
  return (
    compare(a.file, b.file) ||
    (a.spot?.offset ?? -1) - (b.spot?.offset ?? -1) ||
    compare(a.diagnostic.code, b.diagnostic.code) ||
    compare(a.diagnostic.message, b.diagnostic.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function printOne(placed: Placed, { withFrames }: PrintDiagnosticsOptions): string {
  const { diagnostic, spot } = placed;
  const head = `${printPlace(placed)} ${diagnostic.severity} ${diagnostic.code} ${diagnostic.message}`;
  return spot === undefined || !withFrames ? head : `${head}\n${codeFrame(spot.text, spot.offset)}`;
}

function printPlace({ file, spot }: Placed): string {
  if (spot === undefined) return file;
  const { line, column } = lineAndColumn(spot.text, spot.offset);
  return `${file}:${line}:${column}`;
}

const frameWidth = 100;

/** The line with the one before and the one after, and a mark under the column. */
function codeFrame(text: string, offset: number): string {
  const { line, column } = lineAndColumn(text, offset);
  const lines = linesAround(text, line);
  const width = String(line + 1).length;
  // Minified documents are one endless line: show the part around the column.
  const from = column > frameWidth - 10 ? column - 40 : 0;
  const shown = lines.flatMap(({ number, content }) => {
    const part = content.slice(from, from + frameWidth).trimEnd();
    const row = `${number === line ? ">" : " "} ${String(number).padStart(width)} | ${part}`.trimEnd();
    const mark = `  ${" ".repeat(width)} | ${" ".repeat(column - 1 - from)}^`;
    return number === line ? [row, mark] : [row];
  });
  return shown.map((row) => `  ${row}`).join("\n");
}

function linesAround(text: string, line: number): { readonly number: number; readonly content: string }[] {
  const found: { number: number; content: string }[] = [];
  let start = 0;
  for (let number = 1; number <= line + 1; number += 1) {
    const end = text.indexOf("\n", start);
    const content = text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
    if (number >= line - 1) found.push({ number, content: content.replaceAll("\t", " ") });
    if (end === -1) break;
    start = end + 1;
  }
  return found.filter(({ number, content }) => number === line || content.trim() !== "");
}

function printFolded(code: DiagnosticCode, items: readonly Placed[]): string {
  const [first] = items;
  const places = items.slice(0, 3).map(printPlace);
  const more = items.length > places.length ? ", ..." : "";
  return `${items.length} more ${first?.diagnostic.severity ?? ""} ${code}: ${places.join(", ")}${more}`;
}

function printCounts(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [count(errors, "error"), count(warnings, "warning")].filter((part) => part !== "").join(", ");
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
