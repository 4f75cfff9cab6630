import { type DiagnosticCode, severities } from "../diagnostics.ts";
import { meanings } from "./meanings.ts";
import type { PlacedDiagnostic, Spot } from "./placed.ts";

/** SARIF 2.1.0, which code scanners take. */
export function printSarif(placed: readonly PlacedDiagnostic[]): string {
  const codes = [...new Set(placed.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: "heldsway-gen", rules: codes.map(ruleOf) } },
    results: placed.map(({ code, severity, message, through, ...spot }) => ({
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: severity,
      message: { text: message },
      locations: [locationOf(spot)],
      ...(through.length === 0 ? {} : { relatedLocations: through.map(locationOf) }),
    })),
  };
  return JSON.stringify(
    { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] },
    undefined,
    2,
  );
}

function ruleOf(code: DiagnosticCode) {
  return {
    id: code,
    shortDescription: { text: meanings[code] },
    defaultConfiguration: { level: severities[code] },
  };
}

function locationOf({ file, line, column }: Pick<PlacedDiagnostic, "file" | "line" | "column"> | Spot) {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } };
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region } };
}
