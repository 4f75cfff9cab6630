import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticDocument } from "../bench/generator/synthetic.ts";

// The program on a real terminal, which `script` gives it, and without one.

const root = join(import.meta.dirname, "../..");
const program = join(root, "generator/bin/heldsway-gen.js");
const isUtilLinux =
  spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-terminal-"));
  writeFileSync(join(folder, "long.json"), syntheticDocument(120));
  const paths = { "/pets": { get: { operationId: "listPets", responses: { "204": {} } } } };
  writeFileSync(
    join(folder, "pets.json"),
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      paths,
      components: { schemas: { Pet: { type: "strng" } } },
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const long = (...flags: readonly string[]) => [
  "generate",
  "long.json",
  "--out",
  "out",
  "--no-cache",
  "--only",
  "contract,client",
  ...flags,
];

/** What a person sees, control codes included. */
function onTerminal(args: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  const line = [process.execPath, program, ...args].map((word) => `'${word}'`).join(" ");
  const env = { ...process.env, NO_COLOR: undefined, TERM: "xterm", ...environment };
  return spawnSync("script", ["-qec", line, "/dev/null"], { cwd: folder, env, encoding: "utf8" }).stdout;
}

function piped(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const wipe = "\r\u001b[K";
// biome-ignore lint/suspicious/noControlCharactersInRegex: control codes are what is looked for
const control = /[\u001b\r]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: likewise
const color = /\u001b\[\d+m/;

describe.skipIf(!isUtilLinux)("on a terminal", () => {
  test("a long run says what it is at and leaves no trace of it", () => {
    const seen = onTerminal(long());
    // What is shown first depends on the machine; files are written last.
    expect(seen).toContain(`${wipe}writing files ...`);
    const left = seen.slice(seen.lastIndexOf(wipe) + wipe.length);
    expect(left).toMatch(/^out\/contract: \d+ files written\r?$/m);
    expect(left).not.toContain("writing files");
  });

  test("a line is not rewritten where the terminal cannot, nor for those who want problems only", () => {
    expect(onTerminal(long(), { TERM: "dumb" })).not.toContain("\u001b[K");
    expect(onTerminal(long("--quiet"))).not.toMatch(control);
    expect(JSON.parse(onTerminal(long("--json")))).toMatchObject({ exitCode: 0 });
  });

  test("problems come in colour with the lines around them, and without colour under NO_COLOR", () => {
    const args = ["generate", "pets.json", "--out", "pets"];
    const colored = onTerminal(args);
    const plain = onTerminal(args, { NO_COLOR: "1" });
    expect(colored).toMatch(color);
    expect(plain).not.toMatch(color);
    for (const text of [colored, plain]) expect(text).toContain('"strng" is no type');
    expect(plain).toContain("^");
  });
});

test("a pipe gets neither progress nor colour", () => {
  const { status, stdout, stderr } = piped(long());
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).not.toMatch(control);
  expect(piped(["generate", "pets.json", "--out", "pets"]).stderr).not.toMatch(control);
});

test("every command has help with examples", () => {
  for (const command of [[], ["generate"], ["check"], ["diff"]]) {
    const { status, stdout } = piped([...command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Examples:\n  $ heldsway-gen ${command[0] ?? "generate"} `);
  }
});
