import type { Issue } from "./check.ts";

/** Most issues one list holds; what a caller does wrong more often than this is a pattern it has seen by then. */
export const issueLimit = 50;

/** Longest property name a pointer repeats; the caller chose it, and may have chosen a megabyte. */
const keyLimit = 200;

/** Adds an issue unless the list is full. Always false, so that a check can return it. */
export function report(issues: Issue[], code: string, detail: string, pointer = ""): false {
  if (issues.length < issueLimit) issues.push({ pointer, code, detail });
  return false;
}

/**
 * Puts a step in front of the pointers of the issues that were added since the list had `from` entries:
 * they were found in a member or an item of the value at hand.
 */
export function within(issues: Issue[], from: number, key: string | number): void {
  const step = pointerStep(key);
  for (const issue of issues.slice(from)) issue.pointer = step + issue.pointer;
}

/** One step of a JSON pointer (RFC 6901, section 3). */
export function pointerStep(key: string | number): string {
  if (typeof key === "number") return `/${key}`;
  const name = key.length > keyLimit ? `${key.slice(0, keyLimit)}...` : key;
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Values of the document as a person reads them: `draft, active, null`. */
export function listOf(values: readonly (string | number | boolean | null)[]): string {
  const shown = values.slice(0, 20).map(shownValue);
  const more = values.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Quoted only where a reader could not tell where it ends. */
function shownValue(value: string | number | boolean | null): string {
  return typeof value === "string" && !/^[\w.:/+-]+$/.test(value) ? JSON.stringify(value) : String(value);
}
