import type { DocumentFile } from "./document.ts";
import { locateInJson } from "./locate-json.ts";

/** Offsets of a pointer's key and value in the text of its file. */
export interface Location {
  /** Undefined for the root and for array items. */
  readonly key: number | undefined;
  readonly value: number;
}

/** Offsets of pointers in a file. Called only when a diagnostic is printed. */
export async function locate(
  file: DocumentFile,
  pointers: readonly string[],
): Promise<ReadonlyMap<string, Location>> {
  if (file.syntax === "json") return locateInJson(file.text, pointers);
  const { locateInYaml } = await import("./locate-yaml.ts");
  return locateInYaml(file.text, pointers);
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < offset; next = text.indexOf("\n", start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}
