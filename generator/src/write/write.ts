import { access, constants, mkdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inLanes } from "./in-lanes.ts";
import { type Plan, WriteError } from "./plan.ts";

/**
 * Brings the folders to what they should hold: changed files only, each at once, deletions last.
 * @throws {WriteError} before anything is written, when a folder cannot be written to.
 */
export async function write(plans: readonly Plan[]): Promise<void> {
  const changing = plans.filter(({ changes }) => changes.length > 0);
  for (const plan of changing) await requireRoom(plan);
  const written = changing.flatMap(({ dir, changes }) =>
    changes.flatMap((change) =>
      change.kind === "extra" ? [] : [{ path: join(dir, change.path), text: change.text }],
    ),
  );
  for (const folder of new Set(written.map(({ path }) => dirname(path)))) await makeFolder(folder);
  await inLanes(written, ({ path, text }) => replaceFile(path, text));
  for (const { dir, changes } of changing)
    for (const change of changes) if (change.kind === "extra") await remove(dir, change.path);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw asWriteError(path, error);
  }
}

/** Writes beside the file and renames, so that no reader ever sees half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  // Two runs at once must not take each other's.
  const temporary = `${path}.${process.pid}.heldsway-gen.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asWriteError(path, error);
  }
}

/** What to do about what systems say. */
const reasons: { readonly [code: string]: string } = {
  ENOSPC: "the disk is full; make room and run again",
  EDQUOT: "the quota of the disk is used up; make room and run again",
  EROFS: "the disk can only be read; choose another folder",
  EACCES: "permission denied; choose another folder or change who may write there",
  EPERM: "permission denied; choose another folder or change who may write there",
};

function asWriteError(path: string, error: unknown): unknown {
  const reason = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return reason === undefined
    ? error
    : new WriteError(`cannot write "${path}": ${reasons[reason] ?? reason}`);
}

async function remove(dir: string, path: string): Promise<void> {
  await rm(join(dir, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const isRemoved = await rmdir(join(dir, folder)).then(
      () => true,
      () => false,
    );
    if (!isRemoved) return;
  }
}

/** Every folder that gets a file must be one that takes it. */
async function requireRoom({ dir, shown, changes }: Plan): Promise<void> {
  const folders = new Set(changes.map(({ path }) => dirname(path)));
  for (const folder of [...folders].sort())
    await requireWritable(join(dir, folder), folder === "." ? shown : `${shown}/${folder}`);
}

/** The folder, or the nearest one above it that exists, must take new files. */
async function requireWritable(dir: string, shown: string): Promise<void> {
  for (let folder = dir; ; folder = dirname(folder)) {
    const stats = await stat(folder).catch(() => undefined);
    if (stats === undefined && dirname(folder) !== folder) continue;
    if (stats !== undefined && !stats.isDirectory())
      throw new WriteError(
        `cannot write to "${shown}": "${folder === dir ? shown : folder}" is no folder; choose another one`,
      );
    try {
      await access(folder, constants.W_OK | constants.X_OK);
      return;
    } catch {
      throw new WriteError(`cannot write to "${shown}": ${reasons.EACCES}`);
    }
  }
}
