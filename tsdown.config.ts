// The build of every published package; each runs `tsdown --config ../../tsdown.config.ts` in its own folder.
// package.json says what is built: every export with a source condition is an entry named as its `import` target.
// Bins are hand-written and load `dist/cli.js`, so `src/cli.ts` is an entry where it exists.

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "tsdown";

interface Manifest {
  readonly engines: { readonly node: string };
  readonly exports: Readonly<
    Record<string, { readonly "@heldsway/source"?: string; readonly import?: string }>
  >;
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));

const entry: Record<string, string> = {};
for (const target of Object.values(manifest.exports)) {
  const source = target["@heldsway/source"];
  if (source && target.import) entry[basename(target.import, ".js")] = source;
}
if (existsSync("src/cli.ts")) entry.cli = "src/cli.ts";

export default defineConfig({
  cwd: process.cwd(),
  entry,
  format: ["esm", "cjs"],
  dts: true,
  tsconfig: existsSync("tsconfig.build.json") ? "tsconfig.build.json" : "tsconfig.json",
  fixedExtension: false,
  target: `node${/\d+(\.\d+)?/.exec(manifest.engines.node)?.[0]}`,
  hash: false,
  logLevel: "warn",
  failOnWarn: true,
  checks: { legacyCjs: false },
  suppressWarnings: "TypeScript 7.0 does not yet have a stable API",
});
