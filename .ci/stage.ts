// Writes the folder npm publishes, `<package>/.publish`, for every published package: what `files` lists, the
// licence, and a package.json without what only this repository needs. Run `npm run build` first.
// `publishConfig.directory` points changesets at the folder.

import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(import.meta.dirname);

/** What packing reads of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly files: readonly string[];
  readonly exports: Exports;
  readonly bin?: { readonly [name: string]: string };
  readonly engines: { readonly node: string };
}

type Exports = { readonly [subpathOrCondition: string]: string | Exports };

/** The folders of all published packages, in order of their names. */
export function publishedPackages(): string[] {
  return globSync(["generator/package.json", "packages/*/package.json"], { cwd: root })
    .map((file) => join(root, dirname(file)))
    .filter((folder) => !readManifest(folder).private)
    .sort();
}

/** Stages one built package and returns the folder to pack. */
export function stage(folder: string): string {
  const manifest = readManifest(folder);
  const staged = join(folder, ".publish");
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged);
  for (const file of [...manifest.files, ...Object.values(manifest.bin ?? {})]) {
    if (!existsSync(join(folder, file)))
      throw new Error(`no "${file}" in "${folder}"; run \`npm run build\` first`);
    cpSync(join(folder, file), join(staged, file), { recursive: true });
  }
  if (existsSync(join(folder, "README.md"))) cpSync(join(folder, "README.md"), join(staged, "README.md"));
  cpSync(join(root, "LICENSE"), join(staged, "LICENSE"));
  writeFileSync(join(staged, "package.json"), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  return staged;
}

const repositoryOnly = ["scripts", "devDependencies", "publishConfig"];

function publishedManifest(manifest: Manifest): object {
  const fields = Object.entries(manifest).filter(([field]) => !repositoryOnly.includes(field));
  return { ...Object.fromEntries(fields), exports: withoutSource(manifest.exports) };
}

function withoutSource(exports: Exports): Exports {
  const kept = Object.entries(exports).filter(([condition]) => condition !== "@heldsway/source");
  return Object.fromEntries(
    kept.map(([key, target]) => [key, typeof target === "string" ? target : withoutSource(target)]),
  );
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of publishedPackages()) console.log(stage(folder));
}
