import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostics.ts";
import type { Document, DocumentFile } from "../load/document.ts";
import { Lines, type Location, locate } from "../load/locate.ts";
import { chainTo } from "../load/reference-chain.ts";
import { codeFrame } from "./code-frame.ts";

/** A line and column of a file, both from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A diagnostic with its place found: plain data, the same for every format. */
export interface PlacedDiagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  /** Undefined for a problem of a file as a whole. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** JSON pointer; undefined where the file did not parse. */
  readonly pointer: string | undefined;
  /** The lines around the place. */
  readonly frame: string | undefined;
  /** The `$ref`s that lead to it from the main file, when it stands in another. */
  readonly through: readonly Spot[];
}

/** Finds the places of all problems and sorts them by file, line and column. */
export async function placeDiagnostics(
  diagnostics: readonly Diagnostic[],
  document: Document | undefined,
): Promise<PlacedDiagnostic[]> {
  const chains = new Map(diagnostics.map((diagnostic) => [diagnostic, chainOf(diagnostic, document)]));
  const wanted = new Map<DocumentFile, Set<string>>();
  const want = (file: DocumentFile, pointer: string) =>
    wanted.set(file, (wanted.get(file) ?? new Set()).add(pointer));
  for (const { at } of diagnostics) if ("pointer" in at) want(at.file, at.pointer);
  for (const chain of chains.values()) for (const { file, pointer } of chain) want(file, pointer);
  const locations = new Map<DocumentFile, ReadonlyMap<string, Location>>();
  for (const [file, pointers] of wanted) locations.set(file, await locate(file, [...pointers]));

  const lines = new Map<string, Lines>();
  const linesOf = (text: string): Lines => {
    const known = lines.get(text) ?? new Lines(text);
    lines.set(text, known);
    return known;
  };
  const offsetOf = ({ at }: Diagnostic): number => {
    if ("offset" in at) return at.offset;
    const location = "pointer" in at ? locations.get(at.file)?.get(at.pointer) : undefined;
    const key = "on" in at && at.on === "key" ? location?.key : undefined;
    return key ?? location?.value ?? 0;
  };
  const ordered = diagnostics
    .map((diagnostic) => ({ diagnostic, file: fileOf(diagnostic), offset: offsetOf(diagnostic) }))
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        a.offset - b.offset ||
        compare(a.diagnostic.code, b.diagnostic.code) ||
        compare(a.diagnostic.message, b.diagnostic.message),
    );
  return ordered.map(({ diagnostic, file, offset }) => {
    const { code, severity, message, at } = diagnostic;
    const text = "path" in at ? undefined : at.file.text;
    const spot = text === undefined ? undefined : linesOf(text).at(offset);
    return {
      code,
      severity,
      message,
      file,
      line: spot?.line,
      column: spot?.column,
      pointer: "pointer" in at ? at.pointer : undefined,
      frame: text === undefined || spot === undefined ? undefined : codeFrame(linesOf(text), spot),
      through: (chains.get(diagnostic) ?? []).map(({ file, pointer }) => ({
        file: file.shown,
        ...linesOf(file.text).at(locations.get(file)?.get(pointer)?.value ?? 0),
      })),
    };
  });
}

function chainOf({ at }: Diagnostic, document: Document | undefined) {
  if (document === undefined || "path" in at || at.file.shown === document.main.shown) return [];
  return chainTo(document, { file: at.file, pointer: "pointer" in at ? at.pointer : "" });
}

function fileOf({ at }: Diagnostic): string {
  return "path" in at ? at.path : at.file.shown;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `openapi.json:12:7`. */
export function printSpot({ file, line, column }: PlacedDiagnostic | Spot): string {
  return line === undefined ? file : `${file}:${line}:${column}`;
}
