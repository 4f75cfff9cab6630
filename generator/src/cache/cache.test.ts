import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-cache-"));
  mkdirSync(join(folder, "node_modules"));
  writeDocument("listPets");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeDocument(operationId: string | undefined, more = {}) {
  const get = { operationId, responses: { 204: { description: "Done." } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get } },
    ...more,
  };
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
}

async function runLine(line: string) {
  const printed: string[] = [];
  const code = await run(line.split(" "), {
    workingFolder: folder,
    print: (text) => printed.push(text),
    printError: () => {},
    isInteractive: false,
  });
  return { code, text: printed.join("\n") };
}

const printedBy = async (line: string) => (await runLine(line)).text.split("\n");

async function heldswayGen(line: string) {
  const { code, text } = await runLine(`${line} openapi.json --out out --only contract --json`);
  const { isCached, problems } = JSON.parse(text);
  return { code, isCached, codes: problems.map((problem: { readonly code: string }) => problem.code) };
}

const cached = { code: 0, isCached: true, codes: [] };
const anew = { code: 0, isCached: false, codes: [] };

test("what was found current is not made again", async () => {
  expect(await heldswayGen("generate")).toEqual(anew);
  expect(await heldswayGen("check")).toEqual(cached);
  expect(await heldswayGen("generate")).toEqual(cached);
  expect(await heldswayGen("check --no-cache")).toEqual(anew);
});

test("warnings are said again", async () => {
  writeDocument(undefined);
  await heldswayGen("generate");
  expect(await heldswayGen("check")).toEqual({ ...cached, codes: ["missing-operation-id"] });
});

test("and so is what was decided about the API", async () => {
  const securitySchemes = { token: { type: "http", scheme: "bearer" } };
  writeDocument("listPets", { components: { securitySchemes } });
  const line = "generate openapi.json --out out --only contract";
  const first = await printedBy(line);
  expect(first[0]).toMatch(/^auth: bearer/);
  expect(await printedBy(line)).toEqual([first[0], expect.stringMatching(/^nothing changed: /)]);
  expect(JSON.parse((await printedBy(`${line} --json`)).join("\n"))).toMatchObject({
    isCached: true,
    decisions: [{ policy: "auth" }],
  });
});

test.each([["out/contract/index.ts"], ["out/contract/.heldsway-gen.json"], ["out/heldsway-gen.names.json"]])(
  "one byte more in %s is seen",
  async (file) => {
    await heldswayGen("generate");
    writeFileSync(join(folder, file), " ", { flag: "a" });
    expect(await heldswayGen("check")).toMatchObject({ code: 3, isCached: false });
  },
);

test("another document is another question", async () => {
  await heldswayGen("generate");
  writeDocument("allPets");
  expect(await heldswayGen("check")).toMatchObject({ code: 3, isCached: false });
});

test("an entry that is no entry is none", async () => {
  await heldswayGen("generate");
  const entries = join(folder, "node_modules/.cache/heldsway-gen");
  for (const name of readdirSync(entries)) writeFileSync(join(entries, name), '{"key":');
  expect(await heldswayGen("check")).toEqual(anew);
});
