import type { Diagnostic } from "./diagnostics.ts";
import type { Document } from "./load/document.ts";
import { type PlacedDiagnostic, placeDiagnostics } from "./print/placed.ts";

/** How problems are printed: for people, for programs, as annotations of GitHub, for code scanners. */
export const diagnosticFormats = ["pretty", "json", "github", "sarif"] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

export interface PrintDiagnosticsOptions {
  /** Default: `pretty`. */
  readonly format?: DiagnosticFormat;
  /** Shows the lines around each problem. Without them each problem is one line, for logs and grep. */
  readonly withFrames: boolean;
  /** Colours severities, for terminals. Default: false. */
  readonly withColor?: boolean | undefined;
  /** The document they are of: shows the `$ref`s that lead to a problem in another file. */
  readonly document?: Document | undefined;
}

/** The problems of a run as text, sorted by file, line and column. Positions are computed here and nowhere else. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: PrintDiagnosticsOptions = { withFrames: true },
): Promise<string> {
  return printPlaced(await placeDiagnostics(diagnostics, options.document), options);
}

/** As `printDiagnostics`, for problems whose places are known. */
export async function printPlaced(
  placed: readonly PlacedDiagnostic[],
  { format = "pretty", withFrames, withColor = false }: PrintDiagnosticsOptions,
): Promise<string> {
  switch (format) {
    case "pretty":
      return (await import("./print/pretty.ts")).printPretty(placed, { withFrames, withColor });
    case "json":
      return (await import("./print/json.ts")).printJson(placed);
    case "github":
      return (await import("./print/github.ts")).printGithub(placed);
    case "sarif":
      return (await import("./print/sarif.ts")).printSarif(placed);
  }
}
