import { hash } from "node:crypto";
import { type DiagnosticCode, severities } from "../diagnostics.ts";
import { version } from "../version.ts";
import { meanings } from "./meanings.ts";
import type { PlacedDiagnostic, Spot } from "./placed.ts";

/** SARIF 2.1.0, with all that the code scanning of GitHub requires beyond the standard. */
export function printSarif(placed: readonly PlacedDiagnostic[]): string {
  const codes = [...new Set(placed.map(({ code }) => code))].sort();
  const prints = new Fingerprints();
  const run = {
    tool: { driver: { name: "heldsway-gen", semanticVersion: version, rules: codes.map(ruleOf) } },
    columnKind: "utf16CodeUnits",
    results: placed.map((problem) => ({
      ruleId: problem.code,
      ruleIndex: codes.indexOf(problem.code),
      level: problem.severity,
      message: { text: problem.message },
      locations: [locationOf(problem)],
      partialFingerprints: { primaryLocationLineHash: prints.of(problem) },
      ...(problem.through.length === 0 ? {} : { relatedLocations: problem.through.map(locationOf) }),
    })),
  };
  return JSON.stringify(
    { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] },
    undefined,
    2,
  );
}

function ruleOf(code: DiagnosticCode) {
  const meaning = { text: meanings[code] };
  return {
    id: code,
    shortDescription: meaning,
    fullDescription: meaning,
    help: { text: `${meanings[code]} The message of each result says what to do.` },
    defaultConfiguration: { level: severities[code] },
  };
}

/** A problem of a file as a whole is shown where the file begins: without a line nobody would see it. */
function locationOf({
  file,
  line = 1,
  column = 1,
}: Pick<PlacedDiagnostic, "file" | "line" | "column"> | Spot) {
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } };
}

/** Tell a problem from the others, and find it again when lines above it come and go. */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ code, file, pointer, message }: PlacedDiagnostic): string {
    const sum = hash("sha256", JSON.stringify([code, file, pointer, message])).slice(0, 16);
    const count = (this.#seen.get(sum) ?? 0) + 1;
    this.#seen.set(sum, count);
    return `${sum}:${count}`;
  }
}
