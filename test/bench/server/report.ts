import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { loads } from "./loads.ts";
import type { Rate } from "./throughput.ts";
import type { TypeCheck } from "./type-check.ts";

/** Every round's rates of one server, by load. */
export type Rates = readonly (readonly Rate[])[];

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Shares are taken round by round: what else the machine did then, it did to both. */
export function rateTable(rates: ReadonlyMap<string, Rates>, measure: string): string {
  const to = rates.get(measure) ?? [];
  const rows = [...rates].map(([name, of]) => {
    const cells = loads.map((_, load) => {
      const own = of[load] ?? [];
      const share = median(own.map((rate, round) => rate.perSecond / (to[load]?.[round]?.perSecond ?? 0)));
      const thousands = median(own.map(({ perSecond }) => perSecond)) / 1000;
      const cpu = median(own.map((rate) => rate.cpu));
      return `${thousands.toFixed(1)}k (${share.toFixed(2)}), ${cpu.toFixed(0)} µs`;
    });
    return [name, ...cells];
  });
  return table(["", ...loads.map(({ name }) => name)], rows);
}

export function startTable(times: ReadonlyMap<string, readonly number[]>): string {
  const rows = [...times].map(([name, of]) => [name, `${median(of).toFixed(0)} ms`]);
  return table(["process of", "first answer after"], rows);
}

export function typeLine({ operations, version, seconds, cpu }: TypeCheck): string {
  const count = operations.toLocaleString("en");
  return `A handler for each of github.json's ${count} operations, and all they import, type-check in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of CPU; TypeScript ${version}).`;
}

export function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model.trim()}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}

/** Puts text between the markers of that name in the README of the server. */
export function writeReadme(marker: string, text: string): void {
  const file = join(import.meta.dirname, "../../../packages/server/README.md");
  const readme = readFileSync(file, "utf8");
  const [before, rest] = readme.split(`<!-- ${marker} -->\n`);
  const after = rest?.split(`\n<!-- /${marker} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for ${marker}`);
  writeFileSync(file, `${before}<!-- ${marker} -->\n${text}\n<!-- /${marker} -->${after}`);
}
