import { relative, sep } from "node:path";

/** A path as people see it: relative to the working folder, absolute when that is far away. */
export function shownPath(path: string, workingFolder: string): string {
  const shown = relative(workingFolder, path).split(sep).join("/") || ".";
  return shown.startsWith("../../") ? path : shown;
}
