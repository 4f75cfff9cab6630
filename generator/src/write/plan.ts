import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { inLanes } from "./in-lanes.ts";
import { isInside, manifestName, printManifest, readManifest } from "./manifest.ts";

/** A generated file as text. */
export interface PrintedFile {
  /** Path inside the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** All files of one output folder. */
export interface PrintedOutput {
  /** Absolute path. */
  readonly dir: string;
  /** The path as people see it. */
  readonly shown: string;
  readonly files: readonly PrintedFile[];
}

/** How a folder differs from what it should hold. */
export interface Plan {
  readonly dir: string;
  readonly shown: string;
  readonly changes: readonly Change[];
  readonly unchanged: number;
  /** All that the folder is to hold, the manifest included. */
  readonly files: readonly PrintedFile[];
  /** Set for a file of its own in a folder that holds others: the names lock. */
  readonly isSingle?: true;
}

export type Change =
  | { readonly kind: "missing"; readonly path: string; readonly text: string }
  | { readonly kind: "stale"; readonly path: string; readonly text: string; readonly found: string }
  /** Ours, but no longer generated. */
  | { readonly kind: "extra"; readonly path: string };

/** What a run cannot do in a folder, for people. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/**
 * Compares a folder with what it should hold; touches nothing.
 * @throws {WriteError} when a file would be written over that is not ours, or outside the folder.
 */
export async function planOutput(output: PrintedOutput): Promise<Plan> {
  const wanted = [...output.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ours = new Set(await readManifest(output.dir));
  const manifest = { path: manifestName, text: printManifest(wanted.map(({ path }) => path)) };
  const compared = await inLanes([...wanted, manifest], (file) => changeOf(output, file, ours));
  const changes = compared.filter((change) => change !== undefined);
  await inLanes([...new Set(changes.map(({ path }) => dirname(path)))], (folder) =>
    refuseDetour(output, folder),
  );
  const kept = new Set(wanted.map(({ path }) => path));
  for (const path of [...ours].sort()) {
    if (kept.has(path)) continue;
    const found = await readIfFile(output, path);
    // Someone made the file their own: it is no longer ours to delete.
    if (found !== undefined && isGenerated(found)) changes.push({ kind: "extra", path });
  }
  const unchanged = wanted.length + 1 - changes.filter(({ kind }) => kind !== "extra").length;
  return { dir: output.dir, shown: output.shown, changes, unchanged, files: [...wanted, manifest] };
}

/** What there is to do about a file; undefined when it is as it should be. */
async function changeOf(
  output: PrintedOutput,
  { path, text }: PrintedFile,
  ours: ReadonlySet<string>,
): Promise<Change | undefined> {
  if (!isInside(path)) throw new WriteError(`"${path}" is outside the output folder`);
  const found = await readIfFile(output, path);
  if (found !== undefined && isSame(found, text)) return undefined;
  if (found === undefined) {
    // A link that leads nowhere reads as nothing.
    await refuseLink(output, path);
    return { kind: "missing", path, text };
  }
  if (path !== manifestName && !ours.has(path) && !isGenerated(found))
    throw new WriteError(
      `"${output.shown}/${path}" is not generated and would be overwritten; move it or choose another folder`,
    );
  await refuseLink(output, path);
  return { kind: "stale", path, text, found: found.replaceAll("\r\n", "\n") };
}

/** Whether a file holds a text. Git may check files out with other line ends than they were written with. */
export function isSame(found: string, text: string): boolean {
  return found === text || found.replaceAll("\r\n", "\n") === text;
}

const mark = "Do not edit: the next run overwrites it.";

/** The lines on top of every generated file. */
export function headerOf(source: string): string {
  return `// From ${source} by \`heldsway-gen generate\`.\n// ${mark}`;
}

function isGenerated(text: string): boolean {
  return [`// ${mark}`, `<!-- ${mark} -->`].includes(text.split("\n", 2)[1]?.trimEnd() ?? "");
}

async function readIfFile({ dir, shown }: PrintedOutput, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(dir, path), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EISDIR")
      throw new WriteError(`"${shown}/${path}" is a folder, but a file of that name is generated`);
    throw new WriteError(`"${shown}/${path}" cannot be read (${String(code)})`);
  }
}

async function refuseLink({ dir, shown }: PrintedOutput, path: string): Promise<void> {
  if (await isLink(join(dir, path))) throw new WriteError(`"${shown}/${path}" is a link; remove it`);
}

/** A link inside the folder must not lead a write out of it; what does not exist yet is made where its parent is. */
async function refuseDetour({ dir, shown }: PrintedOutput, folder: string): Promise<void> {
  const home = await realpath(dir).catch(() => undefined);
  for (let at = folder; home !== undefined && at !== "."; at = dirname(at)) {
    const place = await realpath(join(dir, at)).catch(() => undefined);
    if (place === undefined) continue;
    if (relative(home, place).startsWith(".."))
      throw new WriteError(`"${shown}/${at}" leads out of the folder`);
    return;
  }
}

async function isLink(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isSymbolicLink() ?? false;
}
