// The compilers that generated code must satisfy: the project's own, and two installed beside this file, for a
// second `tsc` in a workspace would take the first one's place.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installFolder } from "../../support/installed-folder.ts";

const root = join(import.meta.dirname, "../../..");

/** Where each compiler starts, by the version of TypeScript. */
export const compilers: Readonly<Record<"5.9" | "6" | "7", string>> = {
  "5.9": join(import.meta.dirname, "node_modules/typescript-5.9/bin/tsc"),
  "6": join(import.meta.dirname, "node_modules/typescript-6/bin/tsc"),
  "7": join(root, "node_modules/typescript/bin/tsc"),
};

export function installCompilers(): void {
  installFolder(import.meta.dirname);
}

/** What a compiler says about a project; empty when there is nothing to say. */
export function compile(version: keyof typeof compilers, project: string): string {
  const args = ["--max-old-space-size=4096", compilers[version], "-p", project];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  return stdout + stderr;
}

/** Settings of a folder of generated code: those of the repository, which are the strictest. */
export function projectIn(folder: string): string {
  const config = { extends: join(root, "tsconfig.json"), include: [join(folder, "**/*.ts")], exclude: [] };
  return JSON.stringify(config);
}
