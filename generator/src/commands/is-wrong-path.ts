import type { Report } from "../diagnostics.ts";

/** A path that leads nowhere is a mistake in the call, not in the document. */
export function isWrongPath(report: Report): boolean {
  return report.diagnostics.every(({ code }) => code === "missing-file" || code === "unreadable-file");
}
