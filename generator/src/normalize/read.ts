import type { Report } from "../diagnostics.ts";
import { didYouMean } from "../did-you-mean.ts";
import { kindOf } from "../load/check-version.ts";
import { child, entries, isObject, items, type Node } from "../load/document.ts";

/** Readers of keywords: undefined when absent, a diagnostic when of another type than OpenAPI says. */

export function stringAt(report: Report, node: Node, key: string): string | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (typeof found.value === "string") return found.value;
  malformed(report, found, key, "a string");
  return undefined;
}

export function booleanAt(report: Report, node: Node, key: string): boolean | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (typeof found.value === "boolean") return found.value;
  malformed(report, found, key, "true or false");
  return undefined;
}

export function numberAt(report: Report, node: Node, key: string): number | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (typeof found.value === "number") return found.value;
  malformed(report, found, key, "a number");
  return undefined;
}

/** Items of an array. */
export function listAt(report: Report, node: Node, key: string): Node[] {
  const found = child(node, key);
  if (found !== undefined && !Array.isArray(found.value)) malformed(report, found, key, "an array");
  return items(found);
}

/** Strings of an array. */
export function stringsAt(report: Report, node: Node, key: string): string[] {
  const found = child(node, key);
  if (found === undefined) return [];
  const list: readonly unknown[] = Array.isArray(found.value) ? found.value : [undefined];
  const strings = list.filter((item) => typeof item === "string");
  if (strings.length !== list.length) malformed(report, found, key, "an array of strings");
  return strings;
}

/** Keys and values of an object, sorted by key. */
export function mapAt(report: Report, node: Node, key: string): (readonly [string, Node])[] {
  const found = objectAt(report, node, key);
  return entries(found);
}

/** A node that is an object. */
export function objectAt(report: Report, node: Node, key: string): Node | undefined {
  const found = child(node, key);
  if (found === undefined || isObject(found.value)) return found;
  malformed(report, found, key, "an object");
  return undefined;
}

/** Reports a keyword whose value is not what OpenAPI says. */
export function malformed(report: Report, node: Node, key: string, expected: string): void {
  report.add("malformed-keyword", node, `"${key}" must be ${expected}, got ${kindOf(node.value)}`);
}

/** Reports keys of our extension that mean nothing at this place. */
export function checkExtension(report: Report, node: Node, known: readonly string[]): void {
  for (const [key, at] of entries(child(node, "x-heldsway")))
    if (!known.includes(key)) {
      const message = `"x-heldsway" has no "${key}" here${didYouMean(key, known)}`;
      report.addAtKey("unknown-option", at, message);
    }
}
