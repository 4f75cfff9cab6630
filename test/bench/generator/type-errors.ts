import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const tsc = join(root, "node_modules/typescript/bin/tsc");

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2023",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  // Our runtime packages, from their sources.
  customConditions: ["@heldsway/source"],
};

/** What came out of a generator. */
export interface Output {
  readonly kilobytes: number;
  readonly files: number;
  /** Errors of `tsc --strict`; comments that silence it are taken out first. */
  readonly typeErrors: number;
}

/** Weighs and compiles the TypeScript in a folder. */
export function weigh(folder: string): Output {
  const files = globSync("**/*.ts", { cwd: folder });
  let bytes = 0;
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    bytes += Buffer.byteLength(text);
    const bare = text.replace(/@ts-(nocheck|ignore|expect-error)/g, "");
    if (bare !== text) writeFileSync(path, bare);
  }
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8", maxBuffer: 1e9 });
  const typeErrors = [...stdout.matchAll(/^\S.*error TS\d+/gm)].length;
  return { kilobytes: Math.round(bytes / 1024), files: files.length, typeErrors };
}
