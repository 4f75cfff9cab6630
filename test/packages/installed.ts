// A project outside the repository that has installed the tarballs npm would publish.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Manifest, publishedPackages, readManifest, stage } from "../../.ci/stage.ts";

export interface Tarball {
  readonly name: string;
  readonly path: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
  /** The package.json users get. */
  readonly manifest: Manifest;
}

export interface InstalledProject {
  readonly folder: string;
  readonly tarballs: readonly Tarball[];
}

interface PackReport {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Packs published packages (built before) and installs them, with their dependencies, in a new project.
 * Default: all of them.
 */
export function installPackages(isWanted: (name: string) => boolean = () => true): InstalledProject {
  const folder = mkdtempSync(join(tmpdir(), "heldsway-packages-"));
  const staged = publishedPackages()
    .filter((source) => isWanted(readManifest(source).name))
    .map(stage);
  const report: readonly PackReport[] = JSON.parse(npm(folder, ["pack", "--json", ...staged]));
  const tarballs = report.map(({ name, filename, files }) => {
    const manifest = staged.map(readManifest).find((candidate) => candidate.name === name);
    if (!manifest) throw new Error(`npm packed "${name}", which was not staged`);
    return { name, path: join(folder, filename), files: files.map((file) => file.path), manifest };
  });
  const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
  // The same versions as here, where a dependency's own range does not decide.
  const { overrides } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
  npm(folder, ["install", "--prefer-offline", "--no-audit", "--no-fund"]);
  return { folder, tarballs };
}

/** Runs a program in the project; `node` is this one. */
export function run(project: InstalledProject, command: string, args: readonly string[]) {
  const result = spawnSync(command, args, { cwd: project.folder, encoding: "utf8", timeout: 120_000 });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

function npm(cwd: string, args: readonly string[]): string {
  // Windows starts `npm.cmd` through a shell only.
  return execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
