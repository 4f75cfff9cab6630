// What the README tells people to type and to write, done as it stands there.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "./run.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

function blocks(language: string): readonly string[] {
  return Array.from(
    readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs")),
    ([, text = ""]) => text,
  );
}

const document = {
  openapi: "3.1.0",
  info: { title: "Keys API", version: "1" },
  servers: [{ url: "https://api.example.com" }, { url: "https://sandbox.example.com" }],
  paths: {
    "/api-keys": {
      post: {
        operationId: "createApiKey",
        summary: "Create an API key.",
        responses: { "201": { description: "The key." } },
      },
    },
    "/logs/search": {
      post: { operationId: "searchLogs", responses: { "200": { description: "What was found." } } },
    },
  },
};

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "heldsway-readme-")), "spec");
  mkdirSync(folder);
  write("openapi.json", document);
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

function write(name: string, value: unknown) {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

async function heldswayGen(line: string) {
  const errors: string[] = [];
  const code = await run(line.split(/\s+/), {
    workingFolder: folder,
    print: () => {},
    printError: (text) => errors.push(text),
    isInteractive: false,
  });
  return { code, errors };
}

/** The commands, without their comments; `...` stands for what was said before. */
const commands = blocks("sh")
  .flatMap((block) => block.trim().split("\n"))
  .map((line) => line.replace(/ +#.*/, "").replace("...", "openapi.json --out src/api"));

// These two wait for changes, and for a history.
const others = [/ --watch$/, / git:/];

test.each(commands.filter((line) => !others.some((pattern) => pattern.test(line))))(
  "%s",
  async (line) => {
    expect(line).toMatch(/^heldsway-gen /);
    const [config = ""] = blocks("json").filter((block) => block.startsWith("{"));
    write("heldsway-gen.json", JSON.parse(config));
    if (line.includes(" check ")) await heldswayGen("generate --config heldsway-gen.json");
    expect(await heldswayGen(line.replace("heldsway-gen ", ""))).toEqual({ code: 0, errors: [] });
  },
  30_000,
);

test("a part of the configuration is taken as it stands there", async () => {
  const [part = ""] = blocks("json").filter((block) => !block.startsWith("{"));
  const outputs = { client: { dir: "client" } };
  write("heldsway-gen.json", { document: "openapi.json", outputs, ...JSON.parse(`{${part}}`) });
  const { code, errors } = await heldswayGen("generate --quiet");
  expect(errors.filter((each) => each.includes("heldsway-gen.json"))).toEqual([]);
  expect(code).toBe(0);
});

test("a stub reads as it is shown", async () => {
  const [stub = ""] = blocks("ts");
  const app = { type: "App", from: "../app.ts" };
  write("heldsway-gen.json", {
    document: "openapi.json",
    outputs: { contract: { dir: "contract" }, server: { dir: "server" } },
    handlers: { dir: "routes", app, operations: ["createApiKey"] },
  });
  expect(await heldswayGen("generate")).toMatchObject({ code: 0 });
  const [file = ""] = readdirSync(join(folder, "routes"));
  expect(readFileSync(join(folder, "routes", file), "utf8")).toContain(stub);
});
