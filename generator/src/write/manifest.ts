import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../load/document.ts";

/** Lists the files of an output folder that are ours: only those are ever deleted. */
export const manifestName = ".heldsway-gen.json";

export function printManifest(paths: readonly string[]): string {
  return `${JSON.stringify({ files: [...paths].sort() }, undefined, 2)}\n`;
}

/** Files of the last run, or none. What does not look like ours is not trusted. */
export async function readManifest(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, manifestName), "utf8").catch(() => undefined);
  if (text === undefined) return [];
  try {
    const manifest: unknown = JSON.parse(text);
    if (!isObject(manifest) || !Array.isArray(manifest.files)) return [];
    return manifest.files.filter((path): path is string => typeof path === "string" && isInside(path));
  } catch {
    return [];
  }
}

/** Whether a path of ours stays in its folder. */
export function isInside(path: string): boolean {
  return (
    path !== "" &&
    !path.startsWith("/") &&
    !/^[A-Za-z]:|\\|\0/.test(path) &&
    path.split("/").every((step) => step !== "" && step !== "." && step !== "..")
  );
}
