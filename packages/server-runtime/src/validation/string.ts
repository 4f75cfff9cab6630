import type { Check, Issue } from "./check.ts";
import { type FormatName, formats } from "./formats.ts";
import { report } from "./issues.ts";

/** What a string must keep to besides being one. */
export interface StringRules {
  /** In Unicode code points, as JSON Schema counts. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly format?: FormatName;
}

export function isString(value: unknown, issues: Issue[]): value is string {
  return typeof value === "string" || report(issues, "type", "must be a string");
}

export function string(rules: StringRules): Check {
  return (value, issues) => isString(value, issues) && keepsTo(value, rules, issues);
}

export const isDate: Check = string({ format: "date" });
export const isDateTime: Check = string({ format: "date-time" });
export const isEmail: Check = string({ format: "email" });
export const isUri: Check = string({ format: "uri" });
export const isUuid: Check = string({ format: "uuid" });

function keepsTo(value: string, rules: StringRules, issues: Issue[]): boolean {
  const { minLength, maxLength, pattern, format } = rules;
  let isFine = true;
  if (minLength !== undefined && isShorter(value, minLength))
    isFine = report(issues, "min_length", `must be at least ${characters(minLength)} long`);
  const isTooLong = maxLength !== undefined && !isShorter(value, maxLength + 1);
  if (isTooLong) isFine = report(issues, "max_length", `must be at most ${characters(maxLength)} long`);
  // It is refused already, and a pattern may take very long on a long text.
  if (isTooLong && value.length > longestToMatch) return false;
  if (pattern !== undefined && !pattern.test(value))
    isFine = report(issues, "pattern", `must match the pattern ${pattern.source}`);
  if (format !== undefined && !formats[format].test(value))
    isFine = report(issues, "format", `must be ${formats[format].name}`);
  return isFine;
}

const longestToMatch = 1000;

/** Whether a text has fewer code points than so many. Counts only where code units leave a doubt. */
export function isShorter(text: string, length: number): boolean {
  if (text.length < length) return true;
  if (text.length >= 2 * length) return false;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) index += 1;
    count += 1;
    if (count >= length) return false;
  }
  return count < length;
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}
