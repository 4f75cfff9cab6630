import type { Plan } from "./plan.ts";

/** What a run did, in a line per folder; one line when nothing changed. */
export function describeOutcome(plans: readonly Plan[]): string {
  const total = plans.reduce((sum, { unchanged }) => sum + unchanged, 0);
  const changed = plans.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return `nothing changed: ${count(total, "file")} current`;
  return changed
    .map(({ shown, changes, unchanged }) => {
      const written = changes.filter(({ kind }) => kind !== "extra").length;
      const removed = changes.length - written;
      const parts = [
        written > 0 ? `${count(written, "file")} written` : "",
        removed > 0 ? `${removed} removed` : "",
        unchanged > 0 ? `${unchanged} unchanged` : "",
      ];
      return `${shown}: ${parts.filter((part) => part !== "").join(", ")}`;
    })
    .join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
