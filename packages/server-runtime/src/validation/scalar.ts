import type { Check, Issue } from "./check.ts";
import { listOf, report } from "./issues.ts";

/** Accepts every value. */
export function isAnything(_value: unknown, _issues: Issue[]): boolean {
  return true;
}

/** Accepts no value: the document says `false`. */
export function isNothing(_value: unknown, issues: Issue[]): boolean {
  return report(issues, "not_allowed", "must not be present");
}

export function isNull(value: unknown, issues: Issue[]): boolean {
  return value === null || report(issues, "type", "must be null");
}

export function isBoolean(value: unknown, issues: Issue[]): boolean {
  return typeof value === "boolean" || report(issues, "type", "must be a boolean");
}

/** Accepts bytes: a part of a form, a raw body. */
export function isBinary(value: unknown, issues: Issue[]): boolean {
  const isBytes = value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  return isBytes || report(issues, "type", "must be a file");
}

/** Accepts the values of an `enum`, or the one of a `const`. */
export function literals(...values: readonly (string | number | boolean | null)[]): Check {
  const known: ReadonlySet<unknown> = new Set(values);
  const [code, detail] =
    values.length === 1
      ? ["const", `must be ${listOf(values)}`]
      : ["enum", `must be one of ${listOf(values)}`];
  return (value, issues) => known.has(value) || report(issues, code, detail);
}
