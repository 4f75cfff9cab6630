import type { Report } from "../diagnostics.ts";
import { didYouMean } from "../did-you-mean.ts";
import { kindOf } from "../load/check-version.ts";
import { child, entries, isObject, items, type Node } from "../load/document.ts";
import { follow } from "./context.ts";

/**
 * Readers of keywords: undefined when absent, a diagnostic when of another type than OpenAPI says. A `$ref` is followed
 * wherever one stands: programs that join files allow it in more places than OpenAPI does.
 */

export function stringAt(report: Report, node: Node, key: string): string | undefined {
  const found = followed(report, child(node, key));
  if (found === undefined) return undefined;
  if (typeof found.value === "string") return found.value;
  const text = scalarText(found.value);
  if (text === undefined) return refused(report, found, key, "a string");
  return readAs(report, found, key, text);
}

export function booleanAt(report: Report, node: Node, key: string): boolean | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (typeof found.value === "boolean") return found.value;
  if (found.value !== "true" && found.value !== "false") return refused(report, found, key, "true or false");
  return readAs(report, found, key, found.value === "true");
}

export function numberAt(report: Report, node: Node, key: string): number | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (typeof found.value === "number") return found.value;
  const number = typeof found.value === "string" && found.value.trim() !== "" ? Number(found.value) : NaN;
  if (!Number.isFinite(number)) return refused(report, found, key, "a number");
  return readAs(report, found, key, number);
}

/** Text for people: what cannot be read is left out, for nothing depends on it. */
export function proseAt(report: Report, node: Node, key: string): string | undefined {
  const found = followed(report, child(node, key));
  if (!isObject(found?.value) && !Array.isArray(found?.value)) return stringAt(report, node, key)?.trim();
  const message = `"${key}" must be a string, got ${kindOf(found?.value)}; left out`;
  if (found) report.add("mistyped-value", found, message);
  return undefined;
}

/** Items of an array. */
export function listAt(report: Report, node: Node, key: string): Node[] {
  const found = followed(report, child(node, key));
  if (found !== undefined && !Array.isArray(found.value)) refused(report, found, key, "an array");
  return items(found);
}

/** Strings of an array. */
export function stringsAt(report: Report, node: Node, key: string): string[] {
  const found = child(node, key);
  if (found === undefined) return [];
  if (!Array.isArray(found.value)) {
    refused(report, found, key, "an array of strings");
    return [];
  }
  return items(found).flatMap((item) => {
    if (typeof item.value === "string") return [item.value];
    const text = scalarText(item.value);
    if (text !== undefined) return [readAs(report, item, key, text)];
    malformed(report, found, key, "an array of strings");
    return [];
  });
}

/** Keys and values of an object, sorted by key. */
export function mapAt(report: Report, node: Node, key: string): (readonly [string, Node])[] {
  const found = child(node, key);
  const referred = objectAt(report, node, key);
  if (found === undefined || found.value === referred?.value) return entries(found);
  // What stands beside the reference belongs to the map as well.
  const own = entries(found).filter(([name]) => name !== "$ref");
  const known = new Set(own.map(([name]) => name));
  return [...own, ...entries(referred).filter(([name]) => !known.has(name))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

function followed(report: Report, node: Node | undefined): Node | undefined {
  const { document } = report;
  if (document === undefined || !isObject(node?.value) || typeof node.value.$ref !== "string") return node;
  return follow({ document, report }, node);
}

/** Components of a kind, by name. */
export function componentsIn(report: Report, root: Node, section: string): (readonly [string, Node])[] {
  const components = objectAt(report, root, "components");
  return components ? mapAt(report, components, section) : [];
}

/** A node that is an object. */
export function objectAt(report: Report, node: Node, key: string): Node | undefined {
  const found = followed(report, child(node, key));
  if (found === undefined || isObject(found.value)) return found;
  return refused(report, found, key, "an object");
}

/** YAML reads an unquoted 1.0 or yes as another type than the author meant. */
function scalarText(value: unknown): string | undefined {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function readAs<Value extends string | number | boolean>(
  report: Report,
  node: Node,
  key: string,
  value: Value,
): Value {
  const expected = typeof value === "boolean" ? "true or false" : `a ${typeof value}`;
  const message = `"${key}" must be ${expected}, got ${kindOf(node.value)}; read as ${JSON.stringify(value)}`;
  report.add("mistyped-value", node, message);
  return value;
}

function refused(...problem: Parameters<typeof malformed>): undefined {
  malformed(...problem);
}

/**
 * Reports a keyword whose value is not what OpenAPI says. One without a value (`description:` in YAML) says nothing;
 * any other wrong value is an error.
 */
export function malformed(report: Report, node: Node, key: string, expected: string): void {
  if (node.value === null) {
    report.addAtKey("mistyped-value", node, `"${key}" has no value; expected ${expected}, left out`);
    return;
  }
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
