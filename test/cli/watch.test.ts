import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";

// `generate --watch` as a program of its own, over files that change on the disk. Nothing here waits for a time to
// pass: each step waits for the line that says what came of it.

const program = join(import.meta.dirname, "../../generator/bin/heldsway-gen.js");

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "heldsway-watch-")));
});
/** Those that a test has started. */
const programs: Watching[] = [];
afterEach(async () => {
  for (const { stop } of programs.splice(0)) await stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Watching {
  /** Waits for a run that is summed up like this; gives the number of runs it took. */
  readonly run: (like: RegExp) => Promise<number>;
  /** Everything printed so far. */
  readonly text: () => string;
  /** Ends the program; gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

function start(args = ["openapi.json", "--out", "out", "--only", "contract"]): Watching {
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    [program, "generate", "--watch", ...args],
    { cwd: folder },
  );
  const lines: string[] = [];
  const runs: string[] = [];
  let tell = () => {};
  createInterface(child.stderr).on("line", (line) => {
    lines.push(line);
    const run = /^(.*) \(\d+\.\d s\)(; watching .*)?$/.exec(line);
    if (run) runs.push(`${run[1]}${run[2] ?? ""}`);
    tell();
  });
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const watching: Watching = {
    run: async (like) => {
      for (let count = 1; ; count += 1) {
        while (runs.length === 0)
          await new Promise<void>((resolve) => {
            tell = resolve;
          });
        if (like.test(runs.shift() ?? "")) return count;
      }
    },
    text: () => lines.join("\n"),
    stop: async () => {
      child.kill("SIGTERM");
      return closed;
    },
  };
  programs.push(watching);
  return watching;
}

const put = (path: string, value: unknown) =>
  writeFileSync(join(folder, path), typeof value === "string" ? value : JSON.stringify(value));

/** As many editors save: a new file takes the place of the old one. Nobody can read one half of it. */
function replace(path: string, value: unknown): void {
  put(`${path}.swp`, value);
  renameSync(join(folder, `${path}.swp`), join(folder, path));
}

const document = (...references: readonly string[]) => ({
  openapi: "3.1.0",
  info: { title: "Pets API", version: "1" },
  paths: { "/pets": { get: { operationId: "listPets", responses: { "204": { description: "Done." } } } } },
  components: { schemas: Object.fromEntries(references.map((file, index) => [`S${index}`, { $ref: file }])) },
});
const broken = /^kept as it was: the document has errors$/;
const written = (files: number) => new RegExp(`^\\d+ files? written(: .*)?; watching ${files} files?$`);
const limited = (maxLength: number) => ({ type: "string", maxLength });
const checks = () => readFileSync(join(folder, "out/contract/checks/shared.ts"), "utf8");

test("what was good is kept while the document is broken, and made anew when it is whole", async () => {
  put("openapi.json", document("pet.json"));
  put("pet.json", limited(10));
  const watch = start();
  await watch.run(written(2));
  const good = checks();

  replace("openapi.json", '{ "openapi": ');
  await watch.run(broken);
  expect(watch.text()).toContain("openapi.json:1:12 error malformed-json");
  expect(checks()).toBe(good);

  put("pet.json", limited(20));
  put("openapi.json", document("pet.json"));
  await watch.run(written(2));
  expect(checks()).toBe(good.replaceAll("10", "20"));
  expect(await watch.stop()).toBe(0);
});

test("files are followed from when they are referred to, however they are saved", async () => {
  put("openapi.json", document());
  const watch = start();
  await watch.run(/; watching 1 file$/);

  put("toy.json", limited(10));
  replace("openapi.json", document("toy.json"));
  await watch.run(/; watching 2 files$/);
  replace("toy.json", limited(11));
  await watch.run(written(2));
  replace("toy.json", limited(12));
  await watch.run(written(2));
  expect(checks()).toContain("maxLength: 12");
  expect(await watch.stop()).toBe(0);
});

test("a file that is referred to and missing is waited for, in a folder that is missing too", async () => {
  put("openapi.json", document("schemas/pet.json"));
  const watch = start();
  await watch.run(broken);
  mkdirSync(join(folder, "schemas"));
  replace("schemas/pet.json", limited(10));
  await watch.run(written(2));
});

test("writes that follow one another closely make one run, or few on a busy machine", async () => {
  put("openapi.json", document("pet.json"));
  put("pet.json", limited(1));
  const watch = start();
  await watch.run(written(2));
  for (let length = 2; length <= 100; length += 1) replace("pet.json", limited(length));
  let runs = 0;
  while (!checks().includes("maxLength: 100")) runs += await watch.run(/^(1 file written: .*|current); /);
  expect(runs).toBeLessThan(10);
  expect(await watch.stop()).toBe(0);
});

test("a change of the configuration counts as one of the document", async () => {
  put("openapi.json", document());
  const outputs = { contract: { dir: "out/contract" } };
  put("heldsway-gen.json", { document: "openapi.json", outputs, importSuffix: ".js" });
  const watch = start([]);
  await watch.run(/; watching /);
  replace("heldsway-gen.json", { document: "openapi.json", outputs, importSuffix: ".ts" });
  await watch.run(written(1));
  expect(watch.text()).toContain("changed: heldsway-gen.json");
  expect(await watch.stop()).toBe(0);
});
