// The build of every published package; each runs `tsdown --config ../tsdown.config.ts` in its own folder.
// package.json says what is built: every export with a source condition is an entry named as its `import` target.
// Two things are reached by their file and built as well, as ESM: `src/cli.ts`, which the hand-written bin loads as
// `dist/cli.js`, and the code of worker threads, files called `worker.ts` or `<name>-worker.ts`.

import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "tsdown";

interface Manifest {
  readonly name: string;
  readonly engines: { readonly node: string };
  readonly exports: Readonly<
    Record<string, { readonly "@heldsway/source"?: string; readonly import?: string }>
  >;
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));

const library: Record<string, string> = {};
for (const target of Object.values(manifest.exports)) {
  const source = target["@heldsway/source"];
  if (source && target.import) library[basename(target.import, ".js")] = source;
}
const files = globSync(["src/cli.ts", "src/**/worker.ts", "src/**/*-worker.ts"]);
const programs = Object.fromEntries(files.map((file) => [basename(file, ".ts"), file]));

/** Of clients, what entries share is one file: to open files is most of what a first import takes. */
const isClient = /\/(client-runtime|sdk)$/.test(manifest.name);
const shared = { name: "shared", minShareCount: 2, test: /(?<!\.d\.[cm]?ts)$/ };

export default defineConfig({
  cwd: process.cwd(),
  entry: library,
  format: { esm: { entry: { ...library, ...programs } }, cjs: {} },
  dts: true,
  // Its CommonJS build has its default export where `import` in ours does not look.
  deps: { alwaysBundle: [/^openapi-fetch$/] },
  outputOptions: isClient ? { codeSplitting: { groups: [shared] } } : {},
  tsconfig: existsSync("tsconfig.build.json") ? "tsconfig.build.json" : "tsconfig.json",
  fixedExtension: false,
  target: `node${/\d+(\.\d+)?/.exec(manifest.engines.node)?.[0]}`,
  logLevel: "warn",
  failOnWarn: true,
  // A slow machine is no fault of the code; users of CommonJS are welcome.
  checks: { pluginTimings: false, legacyCjs: false },
  suppressWarnings: "TypeScript 7.0 does not yet have a stable API",
});
