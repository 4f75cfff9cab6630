import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeDrift } from "./check.ts";
import { firstDifference } from "./first-difference.ts";
import { describeOutcome } from "./outcome.ts";
import { headerOf, planOutput } from "./plan.ts";
import { write } from "./write.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const generated = (body: string) => `${headerOf("openapi.json")}\n\n${body}\n`;

function plan(files: { readonly [path: string]: string }) {
  const printed = Object.entries(files).map(([path, body]) => ({ path, text: generated(body) }));
  return planOutput({ dir: join(folder, "out"), shown: "out", files: printed });
}

function put(path: string, text: string) {
  const target = join(folder, "out", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function filesOfFolder(): string[] {
  return readdirSync(join(folder, "out"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "out").length + 1))
    .sort();
}

const read = (path: string) => readFileSync(join(folder, "out", path), "utf8");

describe("writing", () => {
  test("makes the folder and its files and lists them", async () => {
    await write([await plan({ "b/c.ts": "2", "a.ts": "1" })]);
    expect(filesOfFolder()).toEqual([".heldsway-gen.json", "a.ts", "b/c.ts"]);
    expect(JSON.parse(read(".heldsway-gen.json"))).toEqual({ files: ["a.ts", "b/c.ts"] });
    expect(read("b/c.ts")).toBe(generated("2"));
  });

  test("leaves what is current alone", async () => {
    await write([await plan({ "a.ts": "1", "b.ts": "1" })]);
    const past = new Date("2001-02-03T04:05:06Z");
    for (const path of ["a.ts", "b.ts"]) utimesSync(join(folder, "out", path), past, past);
    const second = await plan({ "a.ts": "1", "b.ts": "2" });
    await write([second]);
    expect(statSync(join(folder, "out/a.ts")).mtime).toEqual(past);
    expect(statSync(join(folder, "out/b.ts")).mtime).not.toEqual(past);
    expect(describeOutcome([second])).toBe("out: 1 file written, 2 unchanged");
    expect(describeOutcome([await plan({ "a.ts": "1", "b.ts": "2" })])).toBe(
      "nothing changed: 3 files current",
    );
  });

  test("removes what is no longer generated, with folders left empty, and nothing else", async () => {
    await write([await plan({ "old/a.ts": "1", "old/b.ts": "1", "kept/c.ts": "1" })]);
    put("old/mine.ts", "mine");
    put("kept/mine.ts", "mine");
    await write([await plan({ "kept/c.ts": "1" })]);
    expect(filesOfFolder()).toEqual([".heldsway-gen.json", "kept/c.ts", "kept/mine.ts", "old/mine.ts"]);
    rmSync(join(folder, "out/old/mine.ts"));
  });

  test("keeps a file that someone made their own", async () => {
    await write([await plan({ "a.ts": "1", "b.ts": "1" })]);
    put("b.ts", "export const mine = 1;\n");
    await write([await plan({ "a.ts": "1" })]);
    expect(read("b.ts")).toBe("export const mine = 1;\n");
  });

  test("never deletes what a forged list names", async () => {
    writeFileSync(join(folder, "outside.ts"), generated("precious"));
    put(".heldsway-gen.json", JSON.stringify({ files: ["../outside.ts", "/etc/hosts", 7] }));
    await write([await plan({ "a.ts": "1" })]);
    expect(readFileSync(join(folder, "outside.ts"), "utf8")).toBe(generated("precious"));
  });

  test.each(["../a.ts", "/a.ts", "b/../../a.ts", "b\\a.ts", ""])("refuses the path %j", async (path) => {
    await expect(plan({ [path]: "1" })).rejects.toThrow(`"${path}" is outside the output folder`);
  });

  test("refuses to write over a file that is not generated", async () => {
    put("a.ts", "export const mine = 1;\n");
    await expect(plan({ "a.ts": "1" })).rejects.toThrow(
      '"out/a.ts" is not generated and would be overwritten; move it or choose another folder',
    );
  });

  test("refuses a link that leads out of the folder", async () => {
    mkdirSync(join(folder, "elsewhere"));
    mkdirSync(join(folder, "out"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "out/b"));
    await expect(plan({ "b/a.ts": "1" })).rejects.toThrow('"out/b" leads out of the folder');
    await expect(plan({ "b/new/a.ts": "1" })).rejects.toThrow('"out/b" leads out of the folder');
  });

  test("writes nothing at all when one folder cannot be written", async () => {
    const good = await planOutput({
      dir: join(folder, "good"),
      shown: "good",
      files: [{ path: "a.ts", text: "1" }],
    });
    writeFileSync(join(folder, "taken"), "");
    const bad = await planOutput({
      dir: join(folder, "taken/out"),
      shown: "taken/out",
      files: [{ path: "a.ts", text: "1" }],
    });
    await expect(write([good, bad])).rejects.toThrow('cannot write to "taken/out"');
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  test("writes nothing when a file stands where a folder must be", async () => {
    put("b", "mine");
    await expect(write([await plan({ "a.ts": "1", "b/c.ts": "1" })])).rejects.toThrow(
      'cannot write to "out/b": "out/b" is no folder',
    );
    expect(filesOfFolder()).toEqual(["b"]);
  });

  test.skipIf(process.getuid?.() === 0)("refuses a folder without permission", async () => {
    mkdirSync(join(folder, "out"));
    chmodSync(join(folder, "out"), 0o500);
    await expect(write([await plan({ "a.ts": "1" })])).rejects.toThrow(
      'cannot write to "out": permission denied',
    );
  });
});

describe("drift", () => {
  test("is nothing when all is current", async () => {
    await write([await plan({ "a.ts": "1" })]);
    expect(describeDrift([await plan({ "a.ts": "1" })], "mend")).toBeUndefined();
  });

  test("names stale, missing and extra files, the first difference and the command that mends it", async () => {
    await write([await plan({ "extra.ts": "1", "stale.ts": "one\ntwo\nthree" })]);
    const drift = describeDrift([await plan({ "missing.ts": "1", "stale.ts": "one\n2\nthree" })], "mend it");
    expect(drift).toBe(
      [
        "out/missing.ts is missing",
        "out/stale.ts is stale",
        "    @@ line 5 @@",
        "     ",
        "     one",
        "    -two",
        "    +2",
        "     three",
        "     ",
        "out/extra.ts is extra: nothing generates it any more",
        "",
        "3 files differ; run `mend it`",
      ].join("\n"),
    );
  });

  test("is not what git does to line ends", async () => {
    const files = { "a.ts": "one\ntwo" };
    await write([await plan(files)]);
    for (const path of filesOfFolder()) put(path, read(path).replaceAll("\n", "\r\n"));
    expect(describeDrift([await plan(files)], "mend")).toBeUndefined();
    expect(describeDrift([await plan({ "a.ts": "one\n2" })], "mend")).toContain("out/a.ts is stale");
  });

  test("is not a foreign file", async () => {
    await write([await plan({ "a.ts": "1" })]);
    put("mine.ts", "mine");
    expect(describeDrift([await plan({ "a.ts": "1" })], "mend")).toBeUndefined();
  });
});

test.each([
  {
    name: "lines put in",
    found: "a\nd",
    wanted: "a\nb\nc\nd",
    want: ["@@ line 2 @@", " a", "+b", "+c", " d"],
  },
  {
    name: "lines taken out",
    found: "a\nb\nc\nd",
    wanted: "a\nd",
    want: ["@@ line 2 @@", " a", "-b", "-c", " d"],
  },
  { name: "the rest gone", found: "a\nb", wanted: "a", want: ["@@ line 2 @@", " a", "-b"] },
  { name: "all new", found: "", wanted: "a", want: ["@@ line 1 @@", "-", "+a"] },
])("the first difference: $name", ({ found, wanted, want }) => {
  expect(firstDifference(found, wanted)).toEqual(want);
});
