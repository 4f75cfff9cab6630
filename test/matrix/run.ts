// `npm run test:runtimes`: the SDK as npm would install it, on every runtime and compiler it is made for, and what those
// compilers say of mistakes in handlers.
// The last line counts; exits 1 when anything failed.

import { rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transformSync } from "rolldown/utils";
import { installPackages } from "../packages/installed.ts";
import { installFolder } from "../support/installed-folder.ts";
import { Results } from "../support/results.ts";
import { twoAtATime } from "../support/two-at-a-time.ts";
import { chromium } from "./runtimes/chromium.ts";
import { scriptRuntimes } from "./runtimes/program.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { workerd } from "./runtimes/workerd.ts";
import { startServer } from "./smoke/server.ts";
import { compilations, compile } from "./types/compilers.ts";
import { sayWhatIsWrong, serverCompilers } from "./types/server-messages.ts";

const runtimes: readonly Runtime[] = [
  ...["20", "22", "24", "26"].flatMap((version) =>
    scriptRuntimes(`Node ${version}`, { path: `node-${version}/bin/node`, args: [] }),
  ),
  ...scriptRuntimes("Deno", {
    path: "@deno/linux-x64-glibc/deno",
    args: ["run", "--allow-all", "--no-prompt", "--node-modules-dir=manual"],
  }),
  ...scriptRuntimes("Bun", { path: "@oven/bun-linux-x64/bin/bun", args: ["run"] }),
  workerd,
  chromium,
];

installFolder(import.meta.dirname);
const { folder } = installPackages((name) => /\/(sdk|client-runtime)$/.test(name));
const suite = await readFile(join(import.meta.dirname, "smoke/suite.ts"), "utf8");
writeFileSync(join(folder, "suite.mjs"), transformSync("suite.ts", suite).code);

const results = new Results();
const files = new Map<string, string>();
{
  await using server = await startServer(files);
  for (const runtime of runtimes) await tryRuntime(runtime, server.origin);
}
await twoAtATime(compilations, (compilation) =>
  results.step(compilation.name, () => compile(compilation, folder)),
);
for (const compiler of serverCompilers)
  await results.step(`TypeScript ${compiler}: says what a handler has wrong`, () => sayWhatIsWrong(compiler));
rmSync(folder, { recursive: true });
await results.finish(process.env.HELDSWAY_RESULTS);

async function tryRuntime(runtime: Runtime, origin: string): Promise<void> {
  const { name } = runtime;
  const reason = await runtime.lacking();
  if (reason !== undefined) return results.add({ name, state: "skipped", reason });
  const trial = { folder, origin, serve: (path: string, text: string) => files.set(path, text) };
  const outcomes = await results.step(`${name}: runs`, () => runtime.run(trial));
  for (const { name: test, failure } of outcomes ?? []) {
    if (failure === undefined) results.add({ name: `${name}: ${test}`, state: "passed" });
    else results.add({ name: `${name}: ${test}`, state: "failed", reason: failure });
  }
}
