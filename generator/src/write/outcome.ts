import type { Plan } from "./plan.ts";

/** What a run did, in a line per folder; one line when nothing changed. */
export function describeOutcome(plans: readonly Plan[]): string {
  const total = plans.reduce((sum, { unchanged }) => sum + unchanged, 0);
  const changed = plans.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return describeNothing(total);
  return changed
    .map(({ shown, changes, unchanged, isSingle }) => {
      if (isSingle) return changes.map(({ path }) => `${below(shown, path)} written`).join("\n");
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

export function describeNothing(files: number): string {
  return `nothing changed: ${count(files, "file")} current`;
}

/** A path in a folder; the working folder itself is left out. */
export function below(shown: string, path: string): string {
  return shown === "." ? path : `${shown}/${path}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
