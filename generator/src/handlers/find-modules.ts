import { readFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import type { ModuleReader, ReadModule } from "./read-module.ts";

/** A module under the name it would be given, or with another of TypeScript's suffixes. */
export async function findModule(dir: string, file: string) {
  for (const suffix of [".ts", ".tsx", ".mts"]) {
    const name = file.replace(/\.ts$/, suffix);
    const found = await readIfThere(join(dir, name));
    if (found !== undefined) return { file: name, found };
  }
  return { file, found: undefined };
}

/** Names a module exports, those of `export *` from neighbours included; undefined when some cannot be seen. */
export async function exportsOf(
  path: string,
  read: ReadModule,
  found: { readonly reader: ModuleReader; readonly neighbours: Set<string> },
): Promise<Set<string> | undefined> {
  const names = new Set(read.exports);
  for (const specifier of read.starExports) {
    if (!specifier.startsWith(".")) return undefined;
    const neighbour = await findNeighbour(resolve(dirname(path), specifier));
    if (neighbour === undefined) return undefined;
    found.neighbours.add(neighbour.path);
    const inside = found.reader.read(`re-exported${extname(neighbour.path)}`, neighbour.text);
    // One step: who re-exports what is re-exported cannot be told to add a handler here.
    if (inside.starExports.length > 0) return undefined;
    for (const name of inside.exports) if (name !== "default") names.add(name);
  }
  return names;
}

/** The file of a relative specifier, as compilers and bundlers look for it. */
async function findNeighbour(target: string) {
  const stem = target.replace(/\.[cm]?[jt]sx?$/, "");
  const candidates = [".ts", ".tsx", ".mts", "/index.ts"].map((suffix) => stem + suffix);
  for (const path of target === stem ? candidates : [target, ...candidates]) {
    const text = await readIfThere(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
}
