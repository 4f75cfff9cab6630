import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import manifest from "../../../package.json" with { type: "json" };

const suffix = ".tar.zst";
const keptSnapshots = 8;

/** Name of the snapshot of a database made by these statements. */
export function snapshotName(statements: readonly string[]): string {
  const hash = createHash("sha256").update(manifest.dependencies["@electric-sql/pglite"]);
  for (const text of statements) hash.update("\0").update(text);
  return `${hash.digest("hex").slice(0, 32)}${suffix}`;
}

/** Where a snapshot that came with the package is: beside the code. */
export function packedSnapshot(name: string): string {
  return fileURLToPath(new URL(`./${name}`, import.meta.url));
}

/** Deletes the oldest snapshots: each change of a migration or of the seed makes another one. */
export function pruneSnapshots(directory: string): void {
  const byAge = readdirSync(directory)
    .filter((name) => name.endsWith(suffix))
    .map((name) => join(directory, name))
    .map((file) => ({ file, changed: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.changed - a.changed);
  for (const { file } of byAge.slice(keptSnapshots)) rmSync(file, { force: true });
}

/**
 * Where snapshots are kept: `node_modules/.cache` of the repository, the user's cache directory when
 * installed as a package, the temporary directory when neither can be written.
 */
export function cacheDirectory(): string {
  const here = fileURLToPath(import.meta.url);
  const isInstalled = here.split(/[\\/]/).includes("node_modules");
  const wanted = isInstalled ? userCache() : join(nearestModules(dirname(here)), ".cache");
  for (const parent of [wanted, tmpdir()]) {
    const directory = join(parent, "heldsway-sandbox");
    try {
      mkdirSync(directory, { recursive: true });
      return directory;
    } catch {}
  }
  throw new Error(`cannot write to "${wanted}" or "${tmpdir()}"; make one of them writable`);
}

function userCache(): string {
  if (process.platform === "win32") return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
}

function nearestModules(from: string): string {
  const candidate = join(from, "node_modules");
  if (statSync(candidate, { throwIfNoEntry: false })?.isDirectory()) return candidate;
  const parent = dirname(from);
  return parent === from ? tmpdir() : nearestModules(parent);
}
