import type { Report } from "../diagnostics.ts";
import { didYouMean } from "../did-you-mean.ts";
import { entries, type Node } from "../load/document.ts";

/** Reports options that nobody knows. */
export function checkKeys(report: Report, node: Node, known: readonly string[]): void {
  for (const [key, at] of entries(node))
    if (!known.includes(key))
      report.addAtKey("unknown-option", at, `no option "${key}"${didYouMean(key, known)}`);
}
