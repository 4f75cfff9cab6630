import type { Report } from "../diagnostics.ts";
import type { Doc } from "../ir/type.ts";
import { child, type Node } from "../load/document.ts";
import { canonicalValue } from "./canonical.ts";
import { booleanAt, listAt, proseAt } from "./read.ts";

export const noDoc: Doc = { description: undefined, isDeprecated: false, examples: [] };

/** What a schema, parameter or header says to people. */
export function readDoc(report: Report, node: Node): Doc {
  const single = child(node, "example");
  const several = child(node, "examples");
  return {
    description: readDescription(report, node),
    isDeprecated: booleanAt(report, node, "deprecated") ?? false,
    examples: [
      ...(single ? [single] : []),
      // On a schema `examples` is an array; on a parameter it is a map, read as named examples.
      ...(Array.isArray(several?.value) ? listAt(report, node, "examples") : []),
    ].map((example) => canonicalValue(example.value)),
  };
}

export function readDescription(report: Report, node: Node): string | undefined {
  return proseAt(report, node, "description") || undefined;
}
