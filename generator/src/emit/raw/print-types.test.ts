import fc from "fast-check";
import type { OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import { isOpenApi, type Json } from "./open-api-document.ts";
import { contextOf, printNode, transformSchema } from "./openapi-typescript-parts.ts";
import { printTypes } from "./print-types.ts";

const info = { title: "Tested", version: "1" };

/** As documents come: from a text. */
function read(document: object): OpenAPI3 & Json {
  const value: unknown = JSON.parse(JSON.stringify(document));
  if (!isOpenApi(value)) throw new Error("no document");
  return value;
}

/** All at once, by the printer of TypeScript. */
function inOneGo(document: OpenAPI3 & Json): string {
  return printNode(transformSchema(document, contextOf(document, [])));
}

/** Texts that a printer must take care of: quotes, lines, tabs, letters of other scripts, halves of letters. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "1",
      " ",
      "\t",
      "\n",
      "\r",
      "\u2028",
      "\u0085",
      "*",
      "/",
      "\\",
      '"',
      "\0",
      "é",
    ),
  }),
);
const name = fc.oneof(text, fc.constantFrom("id", "a-b", "7", "-7", "1e3", "__proto__", "constructor"));
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null));

const { schema } = fc.letrec<{ schema: object; tree: object }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.record({ type: fc.constantFrom("string", "integer", "boolean", "null", ["string", "null"]) }),
    fc.record({ enum: fc.array(value, { minLength: 1, maxLength: 3 }) }),
    fc.record({ const: fc.jsonValue({ maxDepth: 2 }) }),
    fc.record({ $ref: fc.constantFrom("#/components/schemas/Base", "#/components/schemas/a~1b") }),
    fc.record({ type: fc.constant("array"), items: tie("schema"), minItems: fc.nat(2) }),
    fc.record({ type: fc.constant("array"), prefixItems: fc.array(tie("schema"), { maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }), nullable: fc.boolean() }),
    fc.record({
      allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
      required: fc.constant(["id"]),
    }),
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(name, tie("schema"), { maxKeys: 3 }),
      required: fc.array(name, { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant("object"), additionalProperties: fc.oneof(tie("schema"), fc.boolean()) }),
  ),
  schema: fc
    .tuple(
      tie("tree"),
      fc.record(
        { description: text, default: value, deprecated: fc.boolean(), readOnly: fc.boolean() },
        { requiredKeys: [] },
      ),
    )
    .map(([tree, notes]) => ({ ...tree, ...notes })),
}));

function documentOf(own: object, other: object) {
  const content = { "application/json": { schema: other } };
  const operation = {
    operationId: "set",
    requestBody: { content },
    responses: { "200": { description: "Done.", content } },
  };
  return read({
    openapi: "3.1.0",
    info,
    paths: {
      "/things/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: own }],
        get: { ...operation, operationId: "get" },
      },
      "/other": { put: operation },
    },
    webhooks: { changed: { post: { ...operation, operationId: "changed" } } },
    components: {
      schemas: {
        Base: { type: "object", properties: { id: { type: "string" } } },
        Owned: own,
        "a/b": other,
        Either: {
          oneOf: [{ $ref: "#/components/schemas/Base" }],
          discriminator: { propertyName: "kind", mapping: { base: "#/components/schemas/Base" } },
        },
      },
      responses: { Odd: { description: "Odd.", headers: { "x-odd": { schema: own } } } },
    },
  });
}

test("the bytes are those of TypeScript's printer, whatever the schemas", () => {
  fc.assert(
    fc.property(schema, schema, (own, other) => {
      expect(printTypes(documentOf(own, other))).toBe(inOneGo(documentOf(own, other)));
    }),
  );
});

test.each([
  ["no operations", { paths: {}, components: {} }],
  ["no parts at all", {}],
  ["empty sections", { components: { schemas: {}, responses: {} } }],
  ["definitions at the root", { $defs: { properties: { id: { type: "string" } } } }],
])("the bytes are the same of a document with %s", (_, parts) => {
  const document = read({ openapi: "3.1.0", info, ...parts });
  expect(printTypes(document)).toBe(inOneGo(document));
});

test("helpers that the first path needs stand above the operations", () => {
  const base = { type: "object", properties: { id: { type: "string" } } };
  const strict = { allOf: [{ $ref: "#/components/schemas/Base" }], required: ["id"] };
  const make = () =>
    read({
      openapi: "3.1.0",
      info,
      paths: {
        "/things": {
          parameters: [{ name: "filter", in: "query", schema: strict }],
          get: { operationId: "list", responses: {} },
        },
      },
      components: { schemas: { Base: base } },
    });
  const printed = printTypes(make());
  expect(printed).toBe(inOneGo(make()));
  expect(printed.indexOf("type WithRequired")).toBeLessThan(printed.indexOf("export interface operations"));
});
