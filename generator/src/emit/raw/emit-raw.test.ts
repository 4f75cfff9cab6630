import { expect, test } from "vitest";
import { Report } from "../../diagnostics.ts";
import type { JsonObject } from "../../load/document.ts";
import { documentOf } from "../../normalize/document-under-test.ts";
import { normalize } from "../../normalize/normalize.ts";
import { plainText } from "../shared/code.ts";
import { emitRaw } from "./emit-raw.ts";

async function schemaOf(parts: JsonObject): Promise<string> {
  const document = documentOf(parts);
  const api = normalize(document, { client: {}, outputs: [] }, new Report());
  const [file] = await emitRaw(document, api);
  expect(file?.path).toBe("schema.ts");
  return plainText(file?.body);
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
}, 30_000);

test("keys stand in one order", async () => {
  const a = { properties: { x: { type: "string" }, y: { type: "string" } }, type: "object" };
  const b = { type: "object", properties: { y: { type: "string" }, x: { type: "string" } } };
  const schemas = await Promise.all([a, b].map((A) => schemaOf({ components: { schemas: { A } } })));
  expect(schemas[0]).toBe(schemas[1]);
}, 30_000);
