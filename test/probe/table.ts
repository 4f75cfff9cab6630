import type { Report } from "./probe-client.ts";
import { scenarios } from "./scenarios/scenarios.ts";
import type { Group, Verdict } from "./subject.ts";

/** A report with the version of the package it is about. */
export interface Column extends Report {
  readonly label: string;
}

const marks: Readonly<Record<Verdict, string>> = { pass: "✓", fail: "✗", none: "–" };
const groups: readonly Group[] = ["faults", "pagination", "idempotency", "secrets"];

/** Row by row what each client did. */
export function printStories(columns: readonly Column[]): void {
  const width = Math.max(...columns.map(({ label }) => label.length));
  for (const { id, title } of scenarios) {
    console.log(`\n${id.padEnd(3)}${title}`);
    for (const { label, outcomes } of columns) {
      const outcome = outcomes[id];
      if (outcome) console.log(`   ${marks[outcome.verdict]} ${label.padEnd(width)}  ${outcome.story}`);
    }
  }
}

/** The table, in Markdown: a row for each scenario, a column for each client, then the counts. */
export function printTable(columns: readonly Column[]): void {
  const rows = scenarios.map(({ id, title }) => [
    `${id}: ${title}`,
    ...columns.map(({ outcomes }) => marks[outcomes[id]?.verdict ?? "none"]),
  ]);
  const counts = groups.map((group) => [
    `**${group}**`,
    ...columns.map((column) => `${passed(column, group)} of ${inGroup(group).length}`),
  ]);
  const head = ["", ...columns.map(({ label }) => label)];
  const lines = [head, head.map(() => "---"), ...rows, ...counts];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  console.log("");
  for (const cells of lines) {
    const padded = cells.map((cell, column) => ` ${pad(cell, widths[column] ?? 0)}`);
    console.log(`|${padded.join(" |")} |`);
  }
  console.log("\n✓ does it   ✗ does it wrong   – does not try");
  for (const { label, settings } of columns) if (settings) console.log(`${label}: ${settings}`);
}

/** How many rows each client passes, in Markdown. */
export function countsOf(columns: readonly Column[]): string {
  const head = ["", ...groups.map((group) => `${group}, of ${inGroup(group).length}`)];
  const rows = columns.map((column) => [
    column.label,
    ...groups.map((group) => String(passed(column, group))),
  ]);
  const lines = [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

/** Rows of a group that a client passes. */
function passed({ outcomes }: Report, group: Group): number {
  return inGroup(group).filter(({ id }) => outcomes[id]?.verdict === "pass").length;
}

function inGroup(group: Group) {
  return scenarios.filter((scenario) => scenario.group === group);
}

function pad(cell: string, width: number): string {
  return cell === "---" ? "-".repeat(width) : cell.padEnd(width);
}
