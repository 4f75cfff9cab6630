import { expect, test } from "vitest";
import type { JsonObject } from "../../load/document.ts";
import { normalizeParts } from "../document-under-test.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** A document that sends `In` and gets `Out`. */
function schemasOf(schemas: JsonObject, operation: { in?: object; out?: object }) {
  const { api } = normalizeParts({
    components: { schemas },
    paths: {
      "/things": {
        post: {
          operationId: "send",
          ...(operation.in ? { requestBody: json(operation.in) } : {}),
          responses: { "200": { description: "", ...(operation.out ? json(operation.out) : {}) } },
        },
      },
    },
  });
  return new Map(api.schemas.map((schema) => [schema.name, schema]));
}

test.each([
  { name: "all is required", given: { required: ["a"], properties: { a: { type: "string" } } }, want: "A" },
  { name: "a property is optional", given: { properties: { a: { type: "string" } } }, want: "AInput" },
  {
    name: "a property is read only",
    given: { required: ["a"], properties: { a: { readOnly: true } } },
    want: "AInput",
  },
  {
    name: "it holds an enum",
    given: { required: ["a"], properties: { a: { enum: [1, 2] } } },
    want: "AInput",
  },
  { name: "it holds a constant", given: { required: ["a"], properties: { a: { const: 1 } } }, want: "A" },
  { name: "it holds a named enum", given: { required: ["a"], properties: { a: ref("E") } }, want: "AInput" },
  { name: "it holds one that differs", given: { type: "array", items: ref("D") }, want: "AInput" },
  { name: "it is an enum itself", given: { enum: ["x", "y"] }, want: "A" },
])("a schema of both directions goes in as $want when $name", ({ given, want }) => {
  const schemas = schemasOf(
    { A: given, E: { enum: ["x", "y"] }, D: { properties: { d: {} } } },
    { in: ref("A"), out: ref("A") },
  );
  expect(schemas.get("A")).toMatchObject({ inputName: want, usedIn: { input: true, output: true } });
});

test("a schema of one direction has one name", () => {
  const schemas = schemasOf({ A: { properties: { a: {} } } }, { in: ref("A") });
  expect(schemas.get("A")).toMatchObject({ inputName: "A", usedIn: { input: true, output: false } });
});

test("a read-only property keeps what it holds out of the input", () => {
  const schemas = schemasOf(
    { A: { properties: { b: { allOf: [ref("B")], readOnly: true } } }, B: { properties: { b: {} } } },
    { in: ref("A"), out: ref("A") },
  );
  expect(schemas.get("B")).toMatchObject({ inputName: "B", usedIn: { input: false, output: true } });
});

test("an input name that is taken gets a number", () => {
  const schemas = schemasOf(
    { A: { properties: { a: {} } }, AInput: { type: "string" } },
    { in: ref("A"), out: ref("A") },
  );
  expect(schemas.get("A")?.inputName).toBe("AInput2");
});

test("a schema belongs to the one module that reaches it, else it is shared", () => {
  const get = (id: string, schema: object) => ({
    get: { operationId: id, responses: { "200": { description: "", ...json(schema) } } },
  });
  const { api } = normalizeParts({
    components: {
      schemas: {
        Cat: { properties: { claw: ref("Claw") } },
        Claw: {},
        Dog: { properties: { tail: ref("Tail") } },
        Lost: {},
        Tail: {},
        Fish: { properties: { tail: ref("Tail") } },
      },
    },
    paths: {
      "/cats": get("cats", ref("Cat")),
      "/dogs": get("dogs", ref("Dog")),
      "/fish": get("fish", ref("Fish")),
    },
  });
  expect(Object.fromEntries(api.schemas.map(({ name, module }) => [name, module]))).toEqual({
    Cat: "cats",
    Claw: "cats",
    Dog: "dogs",
    Fish: "fish",
    Lost: "shared",
    Tail: "shared",
  });
});
