import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OutputName, Settings } from "../config/settings.ts";
import type { Decision } from "../ir/policy.ts";
import { isObject } from "../load/document.ts";
import type { PlacedDiagnostic } from "../print/placed.ts";
import { inLanes } from "../write/in-lanes.ts";
import { sourceName } from "../write/source-name.ts";
import { hashOwnCode } from "./own-code.ts";

/** What a run is asked for, as far as its result depends on it. */
export interface CacheQuestion {
  readonly settings: Settings;
  readonly only: readonly OutputName[] | undefined;
  readonly strict: boolean;
  /** Problems name files as seen from here. */
  readonly workingFolder: string;
}

/** What was found the last time everything on disk was current. */
export interface CacheAnswer {
  /** SHA-1 of every file that was read, by absolute path. */
  readonly read: { readonly [path: string]: string };
  /** SHA-1 of every file that was made. */
  readonly made: { readonly [path: string]: string };
  readonly problems: readonly PlacedDiagnostic[];
  readonly decisions: readonly Decision[];
}

/**
 * Remembers that a run has nothing to do. The bytes on disk decide, never times or what a file is said to
 * hold: one byte elsewhere, in a document, an output or our own code, and the question is asked anew.
 */
export class Cache {
  readonly #path: string;
  readonly #key: string;

  private constructor(path: string, key: string) {
    this.#path = path;
    this.#key = key;
  }

  /** Undefined where there is no `node_modules` to keep it in. */
  static async open(question: CacheQuestion): Promise<Cache | undefined> {
    const folder = cacheFolder(question.settings.document);
    if (folder === undefined) return undefined;
    const text = JSON.stringify([question, await sourceName(question.settings.document)]);
    const name = `${hash("sha1", text).slice(0, 16)}.json`;
    return new Cache(join(folder, name), hash("sha1", text + hashOwnCode()));
  }

  /** The answer, if every file is as it was. */
  async read(): Promise<CacheAnswer | undefined> {
    const entry = await readFile(this.#path, "utf8").then(parseEntry, () => undefined);
    if (entry === undefined || entry.key !== this.#key) return undefined;
    const files = Object.entries({ ...entry.answer.read, ...entry.answer.made });
    const areSame = await inLanes(files, async ([path, sum]) => (await hashFile(path)) === sum);
    return areSame.every(Boolean) ? entry.answer : undefined;
  }

  /** Best effort: a cache that cannot be written costs time, nothing else. */
  async write(answer: CacheAnswer): Promise<void> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeFile(this.#path, JSON.stringify({ key: this.#key, answer }));
    } catch {
      return;
    }
  }
}

export async function hashFile(path: string): Promise<string | undefined> {
  return readFile(path).then(
    (bytes) => hash("sha1", bytes),
    () => undefined,
  );
}

export function hashText(text: string): string {
  return hash("sha1", text);
}

function parseEntry(text: string): { readonly key: string; readonly answer: CacheAnswer } | undefined {
  try {
    const entry: unknown = JSON.parse(text);
    if (!isObject(entry) || typeof entry.key !== "string" || !isObject(entry.answer)) return undefined;
    // The key holds the hash of the code that wrote it: whatever has it has this form.
    return { key: entry.key, answer: entry.answer as unknown as CacheAnswer };
  } catch {
    return undefined;
  }
}

function cacheFolder(document: string): string | undefined {
  for (let folder = dirname(document); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "node_modules"))) return join(folder, "node_modules/.cache/heldsway-gen");
    if (dirname(folder) === folder) return undefined;
  }
}
