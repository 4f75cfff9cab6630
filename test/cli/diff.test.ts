// `heldsway-gen diff`, seen from outside: exit codes, Markdown, JSON, git revisions.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../generator/bin/heldsway-gen.js");
let folder: string;

function heldswayGen(...args: string[]) {
  const command = ["--conditions=@heldsway/source", bin, ...args];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
}

const pet = (required: readonly string[]) =>
  JSON.stringify({
    type: "object",
    required,
    properties: { id: { type: "string" }, name: { type: "string" } },
  });
const content = { "application/json": { schema: { $ref: "schemas/pet.json" } } };
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      post: {
        operationId: "createPet",
        requestBody: { content },
        responses: { 204: { description: "Made." } },
      },
    },
  },
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-diff-"));
  mkdirSync(join(folder, "schemas"));
  writeFileSync(join(folder, "openapi.json"), document);
  writeFileSync(join(folder, "schemas/pet.json"), pet(["id"]));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "first");
  writeFileSync(join(folder, "schemas/pet.json"), pet(["id", "name"]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a change that breaks callers exits with 4 and says whom it breaks, as Markdown", () => {
  const { status, stdout, stderr } = heldswayGen("diff", "git:HEAD:openapi.json", "openapi.json");
  expect({ status, stderr }).toEqual({ status: 4, stderr: "" });
  expect(stdout).toContain("This asks for a **major** version.");
  expect(stdout).toContain(
    "### Code that calls the generated client\n\n- **major** type `Pet` .name is required now\n",
  );
  expect(stdout).toMatch(/### The document\n\n- \*\*major\*\* .*`name`/);
});

test("programs get the same as JSON; no change exits with 0", () => {
  const { status, stdout } = heldswayGen("diff", "openapi.json", "openapi.json", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    step: "none",
    before: "openapi.json",
    after: "openapi.json",
    document: [],
    effects: [],
  });
});

test("a revision that does not exist is a mistake in the call, said in one line", () => {
  const { status, stdout, stderr } = heldswayGen("diff", "git:nowhere:openapi.json", "openapi.json");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^heldsway-gen: "git:nowhere:openapi\.json": .*\n$/);
});

test.each([
  { before: "nowhere.json", want: "nowhere.json error missing-file no such file\n" },
  {
    before: "https://pets.test/openapi.json",
    want: 'heldsway-gen: "https://pets.test/openapi.json" is on another machine; save it to a file and name that\n',
  },
])(
  "so is a document that is not there: $before",
  ({ before, want }) => {
    const { status, stdout, stderr } = heldswayGen("diff", before, "openapi.json");
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: want });
  },
  60_000,
);

test("and a configuration that cannot be read: its names would be missing", () => {
  writeFileSync(join(folder, "broken.json"), '{ "document": "openapi.json", "outputs": {}, "clint": {} }');
  const { status, stdout, stderr } = heldswayGen("diff", "openapi.json", "openapi.json", "-c", "broken.json");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    /^broken\.json:1:\d+ error unknown-option no option "clint" \(did you mean "client"\?\)\n$/,
  );
});

test("a document with errors exits with 1", () => {
  writeFileSync(join(folder, "wrong.json"), document.replace("schemas/pet.json", "schemas/pets.json"));
  const { status, stdout, stderr } = heldswayGen("diff", "openapi.json", "wrong.json");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("dangling-ref");
});
