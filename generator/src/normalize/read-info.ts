import type { Report } from "../diagnostics.ts";
import { child, type Node } from "../load/document.ts";
import { readDescription } from "./doc.ts";
import { checkFields } from "./fields.ts";
import { objectAt, stringAt } from "./read.ts";

/** Title, version and description. */
export function readInfo(report: Report, root: Node) {
  const info = objectAt(report, root, "info");
  if (info === undefined) {
    if (child(root, "info") === undefined)
      report.add("missing-info", root, 'no "info"; add "info": { "title": "...", "version": "..." }');
    return { title: "API", version: "0", description: undefined };
  }
  checkFields(report, info, "info");
  return {
    title: requiredString(report, info, "title", "API"),
    version: requiredString(report, info, "version", "0"),
    description: readDescription(report, info),
  };
}

function requiredString(report: Report, node: Node, key: string, otherwise: string): string {
  if (child(node, key) === undefined)
    report.add("missing-info", node, `"info" has no "${key}"; read as "${otherwise}"`);
  return stringAt(report, node, key) ?? otherwise;
}
