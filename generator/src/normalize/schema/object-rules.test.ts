import { expect, test } from "vitest";
import { isCheck, loadChecks } from "../../emit/contract/checks-under-test.ts";
import type { JsonObject } from "../../load/document.ts";
import { normalizeParts } from "../document-under-test.ts";

// What a document demands of an object that no type says, from the document to what the generated check decides.

async function decisionsOf(schema: JsonObject, values: readonly JsonObject[]) {
  const { api, problems } = normalizeParts({
    components: {
      schemas: {
        Given: schema,
        Cat: { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } },
      },
    },
    paths: {
      "/": {
        put: {
          operationId: "put",
          requestBody: {
            content: { "application/json": { schema: { $ref: "#/components/schemas/Given" } } },
          },
          responses: { "204": { description: "Done." } },
        },
      },
    },
  });
  const module = api.schemas.find(({ name }) => name === "Given")?.module;
  const { checkGiven } = await loadChecks(api, module);
  if (!isCheck(checkGiven)) throw new Error("no check");
  return { problems, decisions: values.map((value) => checkGiven(value, [])) };
}

/** One schema where another fits, and else a third. */
const when = (condition: JsonObject, matched: JsonObject, otherwise: JsonObject = {}): JsonObject =>
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits it
  ({ if: condition, then: matched, else: otherwise });

test.each<{
  readonly name: string;
  readonly schema: JsonObject;
  readonly taken: JsonObject;
  readonly refused: JsonObject;
}>([
  {
    name: "one of two members, not both",
    schema: {
      type: "object",
      properties: { url: { type: "string" }, id: { type: "string" } },
      not: { required: ["url", "id"] },
    },
    taken: { url: "a" },
    refused: { url: "a", id: "b" },
  },
  {
    name: "names of members",
    schema: { additionalProperties: { type: "string" }, propertyNames: { maxLength: 3 } },
    taken: { abc: "a" },
    refused: { abcd: "a" },
  },
  {
    name: "members that come together",
    schema: { type: "object", dependentRequired: { card: ["name", "zip"] } },
    taken: { name: "a" },
    refused: { card: "1", name: "a" },
  },
  {
    name: "members that come together, as older documents say it",
    schema: { type: "object", dependencies: { card: ["zip"], gift: { required: ["to"] } } },
    taken: { card: "1", zip: "2" },
    refused: { gift: true },
  },
  {
    name: "a schema beside a member",
    schema: { type: "object", dependentSchemas: { cat: { $ref: "#/components/schemas/Cat" } } },
    taken: { cat: true, lives: 9 },
    refused: { cat: true },
  },
  {
    name: "one thing or another, by a condition",
    schema: {
      type: "object",
      properties: { kind: { type: "string" } },
      ...when(
        { properties: { kind: { const: "cat" } }, required: ["kind"] },
        { $ref: "#/components/schemas/Cat" },
        { required: ["tail"] },
      ),
    },
    taken: { kind: "cat", lives: 9 },
    refused: { kind: "dog" },
  },
  {
    name: "conditions as parts, without a type of their own",
    schema: {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      allOf: [when({ required: ["a"] }, { required: ["b"] }), { not: { required: ["c"] } }],
    },
    taken: { b: "1" },
    refused: { a: "1" },
  },
  {
    name: "properties that no part knows",
    schema: {
      allOf: [{ $ref: "#/components/schemas/Cat" }, { properties: { name: { type: "string" } } }],
      properties: { tail: { type: "boolean" } },
      unevaluatedProperties: false,
    },
    taken: { lives: 9, name: "a", tail: true },
    refused: { lives: 9, color: "red" },
  },
  {
    name: "properties that a reference beside them does not know",
    schema: { $ref: "#/components/schemas/Cat", unevaluatedProperties: { type: "string" } },
    taken: { lives: 9, color: "red" },
    refused: { lives: 9, color: 1 },
  },
])("$name", async ({ schema, taken, refused }) => {
  expect(await decisionsOf(schema, [taken, refused])).toEqual({ problems: [], decisions: [true, false] });
});

test("null is not refused for what is said of objects", async () => {
  const { api } = normalizeParts({
    components: { schemas: { Given: { type: ["object", "null"], not: { required: ["a"] } } } },
  });
  expect(api.schemas[0]?.type.kind).toBe("union");
});

test("rules beside named variants leave their type as it is", () => {
  const part = { $ref: "#/components/schemas/Cat" };
  const Cat = { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } };
  const { api, problems } = normalizeParts({
    components: { schemas: { Cat, Given: { allOf: [part], not: { required: ["x"] } } } },
  });
  expect(problems).toEqual([]);
  expect(api.schemas.find(({ name }) => name === "Given")?.type).toMatchObject({
    kind: "object",
    properties: [{ name: "lives" }],
    rules: [{ keyword: "not" }],
  });
});

test("what is excluded by a keyword that is not checked is not refused", () => {
  const inner = { required: ["a"], oneOf: [{ minProperties: 1 }], unevaluatedProperties: false };
  const { api, problems } = normalizeParts({
    components: { schemas: { Given: { type: "object", not: inner } } },
  });
  expect(api.schemas[0]?.type).not.toHaveProperty("rules");
  expect(problems).toEqual([
    'unsupported-keyword "unevaluatedProperties" is supported beside "allOf" and "$ref" of plain objects only; values are not checked against it',
    'unsupported-keyword "not" holds what is not checked, so it is not either',
  ]);
});

test.each<{ readonly name: string; readonly schema: JsonObject }>([
  {
    name: "variants",
    schema: { oneOf: [{ properties: { a: { type: "string" } } }], unevaluatedProperties: false },
  },
  {
    name: "a part that takes any",
    schema: { allOf: [{ additionalProperties: true }], unevaluatedProperties: false },
  },
  {
    name: "a condition in a part",
    schema: { allOf: [when({ required: ["a"] }, { required: ["b"] })], unevaluatedProperties: false },
  },
])("where $name may know a property, none is refused as unknown", async ({ schema }) => {
  const { problems, decisions } = await decisionsOf(schema, [{ a: "1", b: "2" }]);
  expect(problems).toEqual([expect.stringContaining('"unevaluatedProperties" is supported beside')]);
  expect(decisions).toEqual([true]);
});
