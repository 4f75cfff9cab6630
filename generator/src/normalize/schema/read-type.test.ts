import { describe, expect, test } from "vitest";
import { typesOf } from "../document-under-test.ts";

const text = { kind: "string" };
const integer = { kind: "number", isInteger: true };
const nothing = { kind: "null" };

describe("a schema of OpenAPI 3.1", () => {
  test.each([
    { name: "no keywords allow any value", given: {}, want: { kind: "unknown" } },
    { name: "true allows any value", given: true, want: { kind: "unknown" } },
    { name: "false allows none", given: false, want: { kind: "never" } },
    {
      name: "a string keeps its rules",
      given: { type: "string", format: "email", minLength: 3, maxLength: 9, pattern: "^a" },
      want: { kind: "string", format: "email", minLength: 3, maxLength: 9, pattern: "^a" },
    },
    {
      name: "a number keeps its bounds",
      given: { type: "number", minimum: 1, exclusiveMaximum: 9, multipleOf: 0.5 },
      want: { kind: "number", isInteger: false, minimum: 1, exclusiveMaximum: 9, multipleOf: 0.5 },
    },
    { name: "an integer is a whole number", given: { type: "integer" }, want: integer },
    { name: "format binary is bytes", given: { type: "string", format: "binary" }, want: { kind: "binary" } },
    {
      name: "a media type without encoding is bytes",
      given: { contentMediaType: "image/png" },
      want: { kind: "binary" },
    },
    {
      name: "a media type with encoding is text",
      given: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
      want: text,
    },
    {
      name: "several types are a union, null last",
      given: { type: ["null", "string", "integer"] },
      want: { kind: "union", variants: [text, integer, nothing], isExclusive: false },
    },
    {
      name: "an integer beside a number adds nothing",
      given: { type: ["integer", "number"] },
      want: { kind: "number", isInteger: false },
    },
    { name: "a type is implied by its keywords", given: { minLength: 1 }, want: { ...text, minLength: 1 } },
    { name: "const is a literal", given: { const: "a" }, want: { kind: "literal", value: "a" } },
    { name: "const null is null", given: { const: null }, want: nothing },
    { name: "an enum", given: { enum: ["a", 1, null] }, want: { kind: "enum", values: ["a", 1, null] } },
    {
      name: "an enum of one value is a literal",
      given: { type: "string", enum: ["a"] },
      want: { kind: "literal", value: "a" },
    },
    {
      name: "an enum with null where null is a type",
      given: { type: ["string", "null"], enum: ["a", null] },
      want: { kind: "enum", values: ["a", null] },
    },
    {
      name: "an array",
      given: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true },
      want: { kind: "array", items: text, minItems: 1, isUnique: true },
    },
    {
      name: "an array without items holds anything",
      given: { type: "array" },
      want: { kind: "array", items: { kind: "unknown" }, isUnique: false },
    },
    {
      name: "a tuple with a rest",
      given: { prefixItems: [{ type: "string" }], items: { type: "integer" } },
      want: { kind: "tuple", items: [text], rest: integer, isUnique: false },
    },
    {
      name: "a tuple of items that differ",
      given: { prefixItems: [{ type: "string" }], uniqueItems: true },
      want: { kind: "tuple", items: [text], rest: { kind: "unknown" }, isUnique: true },
    },
    {
      name: "a closed tuple",
      given: { type: "array", prefixItems: [{ type: "string" }], items: false },
      want: { kind: "tuple", items: [text], rest: { kind: "never" }, isUnique: false },
    },
    {
      name: "null in a union stands last, once",
      given: { anyOf: [{ type: "null" }, { type: "string" }, { type: ["integer", "null"] }] },
      want: {
        kind: "union",
        variants: [text, integer, nothing],
        isExclusive: false,
      },
    },
    {
      name: "oneOf excludes",
      given: { oneOf: [{ type: "string" }, { type: "integer" }] },
      want: { kind: "union", variants: [text, integer], isExclusive: true },
    },
    {
      name: "named constants are an enum",
      given: {
        oneOf: [
          { const: 1, title: "One" },
          { const: 2, title: "Two" },
        ],
        type: "integer",
      },
      want: { kind: "enum", values: [1, 2] },
    },
    { name: "a union of one is that one", given: { anyOf: [{ type: "string" }] }, want: text },
  ])("$name", ({ given, want }) => {
    const { types, problems } = typesOf({ Given: given });
    expect(types.Given).toEqual(want);
    expect(problems).toEqual([]);
  });
});

describe("an object", () => {
  test("has required properties in the order of the list, then the others by name", () => {
    const { types } = typesOf({
      Given: {
        type: "object",
        required: ["id", "name", "ghost"],
        properties: { zip: {}, name: {}, age: {}, id: {} },
      },
    });
    expect(types.Given).toMatchObject({
      properties: [
        { name: "id", isRequired: true },
        { name: "name", isRequired: true },
        { name: "age", isRequired: false },
        { name: "zip", isRequired: false },
      ],
      requiredOthers: ["ghost"],
    });
  });

  test.each([
    { name: "says nothing", given: { type: "object" }, want: "open" },
    { name: "says false", given: { additionalProperties: false }, want: "closed" },
    { name: "says true", given: { additionalProperties: true }, want: { kind: "unknown" } },
    { name: "says {}", given: { additionalProperties: {} }, want: { kind: "unknown" } },
    { name: "gives a type", given: { additionalProperties: { type: "string" } }, want: text },
  ])("that $name about other properties", ({ given, want }) => {
    expect(typesOf({ Given: given }).types.Given).toMatchObject({ additional: want });
  });

  test("keeps patterns of property names, by pattern", () => {
    const { types } = typesOf({ Given: { patternProperties: { "^y-": {}, "^x-": { type: "string" } } } });
    expect(types.Given).toMatchObject({
      patterns: [
        { pattern: "^x-", type: text },
        { pattern: "^y-", type: { kind: "unknown" } },
      ],
    });
  });

  test("has properties of one direction only, also where the referred schema says so", () => {
    const { types } = typesOf({
      Id: { type: "string", readOnly: true },
      Given: {
        properties: { id: { $ref: "#/components/schemas/Id" }, secret: { writeOnly: true }, name: {} },
      },
    });
    expect(types.Given).toMatchObject({
      properties: [
        { name: "id", access: "read" },
        { name: "name", access: "both" },
        { name: "secret", access: "write" },
      ],
    });
  });

  test("has secrets where the extension says so, also of the referred schema", () => {
    const mark = { "x-heldsway": { secret: true } };
    const { types, problems } = typesOf({
      Token: { type: "string", ...mark },
      Given: {
        properties: {
          key: mark,
          name: { "x-heldsway": { secret: false } },
          token: { $ref: "#/components/schemas/Token" },
          word: { "x-heldsway": { secrte: true } },
        },
      },
    });
    expect(types.Given).toMatchObject({
      properties: [{ isSecret: true }, { isSecret: false }, { isSecret: true }, { isSecret: false }],
    });
    expect(problems).toEqual(['unknown-option "x-heldsway" has no "secrte" here (did you mean "secret"?)']);
  });

  test("sorts the keys of a default", () => {
    const { types } = typesOf({ Given: { properties: { a: { default: { z: 1, b: [{ y: 1, x: 2 }] } } } } });
    const [property] = types.Given?.kind === "object" ? types.Given.properties : [];
    expect(JSON.stringify(property?.default)).toBe('{"b":[{"x":2,"y":1}],"z":1}');
  });
});

describe("nullable of OpenAPI 3.0", () => {
  test.each([
    {
      name: "a type",
      given: { type: "string", nullable: true },
      want: { kind: "union", variants: [text, nothing] },
    },
    {
      name: "an enum",
      given: { type: "string", enum: ["a", "b"], nullable: true },
      want: { kind: "enum", values: ["a", "b", null] },
    },
    {
      name: "an enum that lists null as well",
      given: { type: "string", enum: ["a", null], nullable: true },
      want: { kind: "enum", values: ["a", null] },
    },
    {
      name: "a wrapped reference",
      given: { allOf: [{ $ref: "#/components/schemas/Other" }], nullable: true },
      want: { kind: "union", variants: [{ kind: "ref", schema: "Other" }, nothing] },
    },
    {
      name: "a union",
      given: { oneOf: [{ type: "string" }, { type: "integer" }], nullable: true },
      want: { kind: "union", variants: [{ kind: "union", isExclusive: true }, nothing] },
    },
  ])("$name", ({ given, want }) => {
    const { types, problems } = typesOf({ Given: given, Other: { type: "object" } }, "3.0.3");
    expect(types.Given).toMatchObject(want);
    expect(problems).toEqual([]);
  });

  test("exclusiveMinimum true makes the minimum exclusive", () => {
    const { types } = typesOf({ Given: { type: "integer", minimum: 1, exclusiveMinimum: true } }, "3.0.3");
    expect(types.Given).toEqual({ ...integer, exclusiveMinimum: 1 });
  });
});

describe("a reference", () => {
  test("is the name of what it leads to", () => {
    const { types } = typesOf({ A: { $ref: "#/components/schemas/B" }, B: { type: "string" } });
    expect(types.A).toEqual({ kind: "ref", schema: "B" });
  });

  test("into the middle of a schema names that part", () => {
    const { types } = typesOf({
      Pet: { properties: { owner: { type: "string", maxLength: 5 } } },
      Person: { $ref: "#/components/schemas/Pet/properties/owner" },
    });
    expect(types).toMatchObject({ Person: { kind: "ref", schema: "PetOwner" }, PetOwner: { maxLength: 5 } });
  });

  test("by anchor leads to the anchor", () => {
    const { types } = typesOf({ A: { $ref: "#here" }, B: { $anchor: "here", type: "string" } });
    expect(types.A).toEqual({ kind: "ref", schema: "B" });
  });

  test("in 3.1 is narrowed by what stands beside it", () => {
    const schemas = {
      A: { $ref: "#/components/schemas/B", maxLength: 4 },
      B: { type: "string", minLength: 1 },
    };
    expect(typesOf(schemas).types.A).toEqual({ ...text, minLength: 1, maxLength: 4 });
  });

  test("in 3.0 is not narrowed, and that is said", () => {
    const schemas = { A: { $ref: "#/components/schemas/B", maxLength: 4 }, B: { type: "string" } };
    const { types, problems } = typesOf(schemas, "3.0.3");
    expect(types.A).toEqual({ kind: "ref", schema: "B" });
    expect(problems).toEqual([
      'ignored-ref-sibling OpenAPI 3.0 ignores "maxLength" beside "$ref"; put both into "allOf"',
    ]);
  });

  test("with a description beside it stays a plain reference", () => {
    const { types, problems } = typesOf({
      A: { properties: { b: { $ref: "#/components/schemas/B", description: "The B." } } },
      B: { type: "string" },
    });
    expect(types.A).toMatchObject({
      properties: [{ type: { kind: "ref", schema: "B" }, doc: { description: "The B." } }],
    });
    expect(problems).toEqual([]);
  });

  test("back to the schema around it is a cycle by name", () => {
    const { types, problems } = typesOf({
      Node: { properties: { children: { type: "array", items: { $ref: "#/components/schemas/Node" } } } },
    });
    expect(types.Node).toMatchObject({ properties: [{ type: { items: { kind: "ref", schema: "Node" } } }] });
    expect(problems).toEqual([]);
  });
});

test("a schema that stands in itself, by the properties of others, gets a name", () => {
  const { types, problems } = typesOf({
    Tree: {
      type: "object",
      properties: { next: { properties: { $ref: "#/components/schemas/Tree/properties" } } },
    },
  });
  const next = { kind: "object", properties: [{ name: "next", type: { kind: "ref" } }] };
  expect(problems).toEqual([]);
  expect(types.Tree).toMatchObject({ kind: "object", properties: [{ name: "next", type: next }] });
});

describe("what is wrong with a schema is said", () => {
  test.each([
    {
      given: { allOf: [{ $ref: "#/components/schemas/Given" }, { type: "string" }] },
      want: 'circular-all-of "allOf" lists the schema it stands in, which adds nothing; left out',
    },
    {
      given: { type: "strng" },
      want: 'unknown-type "strng" is no type (did you mean "string"?); expected "array", "boolean", "integer", "null", "number", "object", "string"',
    },
    {
      given: { required: "name" },
      want: 'malformed-keyword "required" must be an array of strings, got the string "name"',
    },
    { given: { minLength: "x" }, want: 'malformed-keyword "minLength" must be a number, got the string "x"' },
    {
      given: { minLength: "5" },
      want: 'mistyped-value "minLength" must be a number, got the string "5"; read as 5',
    },
    {
      given: { deprecated: "true" },
      want: 'mistyped-value "deprecated" must be true or false, got the string "true"; read as true',
    },
    {
      given: { description: 1.5 },
      want: 'mistyped-value "description" must be a string, got the number 1.5; read as "1.5"',
    },
    {
      given: { properties: null },
      want: 'mistyped-value "properties" has no value; expected an object, left out',
    },
    { given: { properties: [] }, want: 'malformed-keyword "properties" must be an object, got an array' },
    { given: { items: 1 }, want: 'malformed-keyword "items" must be a schema, got the number 1' },
    {
      given: { oneOf: [] },
      want: 'malformed-keyword "oneOf" must be an array of at least one schema, got an array',
    },
    {
      given: { $ref: "#/components/schemas/Gven" },
      want: 'dangling-ref nothing stands at "#/components/schemas/Gven"; did you mean "#/components/schemas/Given"?',
    },
    {
      given: { propertys: {} },
      want: 'misspelt-keyword "propertys" is no keyword of a schema (did you mean "properties"?)',
    },
    {
      given: { not: { type: "string" } },
      want: 'unsupported-keyword "not" is supported for objects only; values are not checked against it',
    },
    {
      given: { type: "string", pattern: "(?i)a" },
      want: 'unsupported-pattern "(?i)a" is no JavaScript pattern; values are not checked',
    },
    {
      given: { type: "string", nullable: true },
      want: 'nullable-in-3.1 "nullable" is not part of OpenAPI 3.1; add "null" to "type"',
    },
    {
      given: { type: "string", enum: ["a", 1, null] },
      want: 'enum-type-mismatch 1 is not of type "string"; read as "1"',
    },
    {
      given: { type: "string", enum: [] },
      want: 'empty-enum "enum" is empty, so no value would do; left out',
    },
    {
      given: { anyOf: [{ $ref: "#/components/schemas/Given" }, { type: "string" }] },
      want: 'endless-schema schema "Given" contains itself with no property or item between',
    },
    {
      given: { properties: { a: { readOnly: true, writeOnly: true } } },
      want: 'read-and-write-only both "readOnly" and "writeOnly", so neither side may send it; read as neither',
    },
  ])("$want", ({ given, want }) => {
    expect(typesOf({ Given: given }).problems).toContain(want);
  });

  test("once for a part that many refer to", () => {
    const { problems } = typesOf({
      A: { $ref: "#/components/schemas/C" },
      B: { $ref: "#/components/schemas/C" },
      C: { type: "sting" },
    });
    expect(problems).toHaveLength(1);
  });
});
