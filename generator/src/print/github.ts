import { type PlacedDiagnostic, printSpot } from "./placed.ts";

/** Workflow commands of GitHub Actions: an annotation at the line of each problem. */
export function printGithub(placed: readonly PlacedDiagnostic[]): string {
  return placed
    .map(({ severity, code, message, file, line, column, through }) => {
      const place = line === undefined ? [] : [`line=${line}`, `col=${column}`];
      const properties = [`file=${property(file)}`, ...place, `title=${property(code)}`];
      const chain = through.length === 0 ? "" : ` (through ${through.map(printSpot).join(", ")})`;
      return `::${severity} ${properties.join(",")}::${data(message + chain)}`;
    })
    .join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
