import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { Report } from "../../diagnostics.ts";
import type { Document, JsonObject } from "../../load/document.ts";
import { load } from "../../load/load.ts";
import { canonicalValue } from "../../normalize/canonical.ts";
import { documentOf } from "../../normalize/document-under-test.ts";
import { normalize } from "../../normalize/normalize.ts";
import { plainText } from "../shared/code.ts";
import { emitRaw } from "./emit-raw.ts";

async function printed(document: Document): Promise<string> {
  const [file] = await emitRaw(document, normalize(document, { client: {}, outputs: [] }, new Report()));
  expect(file?.path).toBe("schema.ts");
  return plainText(file?.body);
}

const schemaOf = (parts: JsonObject) => printed(documentOf(parts));

const root = join(import.meta.dirname, "../../../..");

async function documentAt(path: string): Promise<Document> {
  const document = await load({ path: join(root, path), workingFolder: root }, new Report());
  if (document === undefined) throw new Error(`"${path}" cannot be read`);
  return document;
}

const done = { responses: { "204": { description: "Done." } } };

test("operations have the ids that the other outputs give them", async () => {
  const same = { operationId: "getPet", ...done };
  const text = await schemaOf({ paths: { "/pets": { get: same, post: same }, "/toys": { get: done } } });
  const operations = text.slice(text.indexOf("export interface operations"));
  expect([...operations.matchAll(/^ {4}(\w+): \{$/gm)].map(([, name]) => name)).toEqual([
    "getPet",
    "postPets",
    "getToys",
  ]);
});

test("a version without quotes and percent signs as they are mean what they do elsewhere", async () => {
  const document = documentOf({
    components: {
      schemas: { "Pick%22a%22": { type: "string" }, A: { $ref: "#/components/schemas/Pick%22a%22" } },
    },
  });
  const main = {
    ...document.main,
    syntax: "yaml",
    root: { ...Object(document.main.root), openapi: 3.1 },
  } as const;
  const text = await printed({ ...document, main, files: new Map([[main.path, main]]) });
  expect(text).toContain('A: components["schemas"]["Pick%22a%22"]');
});

test("keys stand in one order", async () => {
  const a = { properties: { x: { type: "string" }, y: { type: "string" } }, type: "object" };
  const b = { type: "object", properties: { y: { type: "string" }, x: { type: "string" } } };
  const schemas = await Promise.all([a, b].map((A) => schemaOf({ components: { schemas: { A } } })));
  expect(schemas[0]).toBe(schemas[1]);
});

test("the bytes are those that openapi-typescript's own program prints", async () => {
  const document = await documentAt("spec/openapi.json");
  const home = dirname(createRequire(import.meta.url).resolve("openapi-typescript/package.json"));
  const output = execFileSync(process.execPath, [join(home, "bin/cli.js"), "--default-non-nullable=false"], {
    input: JSON.stringify(canonicalValue(document.main.root)),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  // Its comment on top and ours differ.
  expect(output.slice(output.indexOf("export interface paths"))).toBe(await printed(document));
});

test("a document of several files is bundled", async () => {
  const text = await printed(await documentAt("test/golden/several-files/openapi.yaml"));
  expect(text).toContain('"application/json": components["schemas"]["pet"]');
  expect(text).toMatch(
    /pet: \{\s+id: components\["schemas"\]\["Id"\];\s+parent\?: components\["schemas"\]\["pet"\];/,
  );
});
