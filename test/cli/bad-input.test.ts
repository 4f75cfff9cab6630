// What `heldsway-gen` says and leaves behind when it is given something it cannot use, seen from outside.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../generator/bin/heldsway-gen.js");
const smallDocument = {
  openapi: "3.1.0",
  info: { title: "Small", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: {
          "200": { description: "Pets.", content: { "application/json": { schema: { type: "string" } } } },
        },
      },
    },
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string) {
  writeFileSync(join(folder, name), text);
}

function heldswayGen(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@heldsway/source", bin, ...args],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

/** Every file below the folder, with its text. */
function files(): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );
}

interface BadInput {
  readonly name: string;
  readonly given: () => void;
  readonly args: readonly string[];
  readonly want: { readonly status: number; readonly line: RegExp };
}

const text = JSON.stringify(smallDocument, null, 2);
const cases: readonly BadInput[] = [
  {
    name: "a missing document",
    given: () => {},
    args: ["generate", "nowhere.json", "--out", "out"],
    want: { status: 2, line: /^nowhere\.json.* no such file/ },
  },
  {
    name: "a folder instead of a document",
    given: () => mkdirSync(join(folder, "spec")),
    args: ["generate", "spec", "--out", "out"],
    want: { status: 2, line: /^spec.* folder/ },
  },
  {
    name: "a document cut in the middle",
    given: () => write("openapi.json", text.slice(0, text.length / 2)),
    args: ["generate", "openapi.json", "--out", "out"],
    want: { status: 1, line: /^openapi\.json:\d+:\d+ / },
  },
  {
    name: "an empty document",
    given: () => write("openapi.json", ""),
    args: ["generate", "openapi.json", "--out", "out"],
    want: { status: 2, line: /^openapi\.json.* empty/ },
  },
  {
    name: "a document that is something else",
    given: () => write("package.json", '{ "name": "pets" }'),
    args: ["generate", "package.json", "--out", "out"],
    want: { status: 1, line: /^package\.json.*OpenAPI/ },
  },
  {
    name: "a Swagger 2 document",
    given: () => write("openapi.json", '{ "swagger": "2.0", "info": {}, "paths": {} }'),
    args: ["generate", "openapi.json", "--out", "out"],
    want: { status: 1, line: /^openapi\.json.*Swagger 2/ },
  },
  {
    name: "a dangling reference",
    given: () =>
      write("openapi.json", text.replace('"type": "string"', '"$ref": "#/components/schemas/Pet"')),
    args: ["generate", "openapi.json", "--out", "out"],
    want: { status: 1, line: /^openapi\.json:\d+:\d+ .*"#\/components\/schemas\/Pet"/ },
  },
  {
    name: "an unknown option",
    given: () => write("openapi.json", text),
    args: ["generate", "openapi.json", "--out", "out", "--strickt"],
    want: { status: 2, line: /--strickt.*--strict\b/ },
  },
  {
    name: "an unknown command",
    given: () => write("openapi.json", text),
    args: ["generat"],
    want: { status: 2, line: /generat\b.*\bgenerate\b/ },
  },
  {
    name: "a missing configuration",
    given: () => {},
    args: ["generate", "--config", "nowhere.json"],
    want: { status: 2, line: /nowhere\.json/ },
  },
  {
    name: "neither a document nor a configuration",
    given: () => {},
    args: ["generate"],
    want: { status: 2, line: /document/ },
  },
  {
    name: "an output folder below a file",
    given: () => {
      write("openapi.json", text);
      write("taken", "");
    },
    args: ["generate", "openapi.json", "--out", "taken/out"],
    want: { status: 2, line: /taken/ },
  },
  {
    name: "an output folder of which one part cannot be written",
    given: () => {
      write("openapi.json", text);
      mkdirSync(join(folder, "out"));
      write("out/server", "a file stands where a folder must be");
    },
    args: ["generate", "openapi.json", "--out", "out"],
    want: { status: 2, line: /out\/server/ },
  },
];

describe.each(cases)("$name", ({ given, args, want }) => {
  test("is said in one line, with the right exit code, and nothing is written", () => {
    given();
    const before = files();
    const result = heldswayGen(...args);
    expect(result).toMatchObject({ status: want.status, stdout: "" });
    expect(result.stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(want.line)]);
    expect(files()).toEqual(before);
  });
});

test("output of an earlier run stays as it was when the document breaks", () => {
  write("openapi.json", text);
  expect(heldswayGen("generate", "openapi.json", "--out", "out")).toMatchObject({ status: 0, stderr: "" });
  write("openapi.json", text.replace('"type": "string"', '"type": "strong"'));
  const before = files();
  expect(heldswayGen("generate", "openapi.json", "--out", "out")).toMatchObject({ status: 1 });
  expect(files()).toEqual(before);
});

test("check says what differs, writes nothing and exits with 3", () => {
  write("openapi.json", text);
  expect(heldswayGen("generate", "openapi.json", "--out", "out")).toMatchObject({ status: 0 });
  expect(heldswayGen("check", "openapi.json", "--out", "out")).toMatchObject({ status: 0 });
  write("openapi.json", text.replaceAll("listPets", "listAnimals"));
  const before = files();
  const result = heldswayGen("check", "openapi.json", "--out", "out");
  expect(result.status).toBe(3);
  expect(result.stderr).toMatch(/^out\/contract\/operations\.ts is stale$/m);
  expect(files()).toEqual(before);
});
