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

/** The lines of a text: built once, then every offset is found at once. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
      this.#starts.push(end + 1);
  }

  /** Line and column of an offset, both from 1. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** A line without its end; undefined when there is none. */
  line(number: number): string | undefined {
    const start = this.#starts[number - 1];
    if (start === undefined) return undefined;
    const next = this.#starts[number];
    return this.#text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, "");
  }
}
