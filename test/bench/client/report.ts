import type { Client } from "./clients.ts";
import type { Size } from "./size.ts";
import type { TypeCheck } from "./type-check.ts";

/** What was measured of a client; a measurement that is missing was not possible. */
export interface Measured {
  readonly client: Client;
  readonly size: Size | undefined;
  readonly importMs: number | undefined;
  readonly types: TypeCheck | undefined;
  readonly cpuMicroseconds: number | undefined;
}

/** The table, in Markdown. */
export function tableOf(rows: readonly Measured[]): string {
  const head = ["", "min + gzip", "cold import", "type check (CPU)", "declarations", "CPU per call"];
  const cells = rows.map(({ client, size, importMs, types, cpuMicroseconds }) => [
    client.label,
    shown(size, ({ gzip }) => `${(gzip / 1024).toFixed(1)} KB`),
    shown(importMs, (ms) => `${ms.toFixed(0)} ms`),
    shown(types, ({ seconds }) => `${seconds < 0 ? "" : "+"}${seconds.toFixed(2)} s`),
    shown(types, ({ lines }) => `${(lines / 1000).toFixed(1)} k lines`),
    shown(cpuMicroseconds, (microseconds) => `${microseconds.toFixed(0)} µs`),
  ]);
  const lines = [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...cells];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function shown<T>(value: T | undefined, show: (value: T) => string): string {
  return value === undefined ? "–" : show(value);
}
