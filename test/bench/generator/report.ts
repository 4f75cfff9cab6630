import { readFileSync, writeFileSync } from "node:fs";
import type { DocumentResults, Repeated, Result, Results } from "./results.ts";

/** All tables, in Markdown. */
export function tablesOf(results: Results): string {
  const { date, machine, versions } = results;
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    "What comes out, and how many errors `tsc --strict` finds in it, once comments that silence it are taken out:",
    outputTable(results.documents),
    "Seconds from start to end, of one run each:",
    timeTable(results.documents),
    "github.json, the median of three runs taken in turns:",
    repeatedTable(results.github),
    "HeldSway's own document, likewise:",
    repeatedTable(results.heldsway),
    "All outputs of documents that differ in size only, likewise:",
    table(
      ["operations", "s", "CPU s", "MB"],
      results.synthetic.map(({ operations, ...run }) => [String(operations), ...cellsOf(run)]),
    ),
    `Measured on ${date} on ${machine}. ${used.join(", ")}.`,
  ].join("\n\n");
}

function outputTable(documents: readonly DocumentResults[]): string {
  const tools = toolsOf(documents);
  return table(
    ["document", "operations", "schemas", "KB", "KB out", ...tools],
    documents.map(({ document, counts, tools: results }) => [
      document,
      String(counts.operations),
      String(counts.schemas),
      String(counts.kilobytes),
      shown(results[tools[0] ?? ""], ({ kilobytes }) => String(kilobytes)),
      ...tools.map((tool) => shown(results[tool], ({ typeErrors }) => String(typeErrors))),
    ]),
  );
}

function timeTable(documents: readonly DocumentResults[]): string {
  const tools = toolsOf(documents);
  return table(
    ["document", ...tools],
    documents.map(({ document, tools: results }) => [
      document,
      ...tools.map((tool) => shown(results[tool], ({ seconds }) => seconds.toFixed(1))),
    ]),
  );
}

function repeatedTable(repeated: Repeated): string {
  return table(
    ["", "s", "CPU s", "MB"],
    Object.entries(repeated).map(([tool, run]) => [
      tool,
      ...("failure" in run ? [run.failure, "–", "–"] : cellsOf(run)),
    ]),
  );
}

function cellsOf(run: { readonly seconds: number; readonly cpuSeconds: number; readonly megabytes: number }) {
  return [run.seconds.toFixed(2), run.cpuSeconds.toFixed(2), run.megabytes.toFixed(0)];
}

function toolsOf([first]: readonly DocumentResults[]): string[] {
  return Object.keys(first?.tools ?? {});
}

function shown(
  result: Result | undefined,
  show: (result: Exclude<Result, { failure: string }>) => string,
): string {
  if (result === undefined) return "–";
  return "failure" in result ? result.failure : show(result);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const start = "<!-- numbers: `npm run bench:generator -- --write` -->";
const end = "<!-- /numbers -->";

/** What stands between the markers of a README. */
export function readTables(readme: string): string {
  const { text, from, to } = placeIn(readme);
  return text.slice(from, to).trim();
}

/** Puts the tables between the markers of a README. */
export function writeTables(readme: string, tables: string): void {
  const { text, from, to } = placeIn(readme);
  writeFileSync(readme, `${text.slice(0, from)}\n${tables}\n${text.slice(to)}`);
}

function placeIn(readme: string) {
  const text = readFileSync(readme, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${readme} has no place for the tables: "${start}" and "${end}"`);
  return { text, from: from + start.length, to };
}
