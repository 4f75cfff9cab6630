import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Property, Schema, Type } from "../../../ir/type.ts";
import {
  array,
  enumeration,
  noDoc,
  nullable,
  number,
  object,
  ref,
  schema,
  string,
  tuple,
  union,
} from "../sample-api.ts";
import { textForPattern } from "./pattern-text.ts";
import { samplerOf } from "./sample.ts";

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const size = optional(fc.integer({ min: 0, max: 4 }));

const formatNames = [
  "date-time",
  "date",
  "time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uuid",
  "uri",
  "uri-reference",
  "json-pointer",
  "regex",
  "byte",
];
const patterns = ["^aff_[0-9a-z]{26}$", "^[A-Z]{3}$", "^-?\\d+(\\.\\d{1,4})?$", "^(a|b)+c?$", "[^a-y]"];

const strings = fc.oneof(
  fc.record({ minLength: size, maxLength: optional(fc.integer({ min: 4, max: 60 })) }),
  fc.record({ format: fc.constantFrom(...formatNames) }),
  fc.record({ pattern: fc.constantFrom(...patterns) }),
);

const numbers = fc
  .record({
    low: optional(fc.integer({ min: -50, max: 50 })),
    span: fc.integer({ min: 5, max: 90 }),
    isOpen: fc.boolean(),
    isInteger: fc.boolean(),
    multipleOf: fc.constantFrom(undefined, 1, 0.5, 5),
  })
  .map(({ low, span, isOpen, isInteger, multipleOf }) =>
    number({
      isInteger: isInteger && multipleOf !== 0.5,
      multipleOf,
      ...(low !== undefined && { maximum: low + span + 1 }),
      ...(low !== undefined && (isOpen ? { exclusiveMinimum: low } : { minimum: low })),
      ...(low !== undefined && isOpen && { exclusiveMaximum: low + span + 2 }),
    }),
  );

const scalars = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const names = fc.constantFrom("id", "email", "amount", "currency", "created_at", "a/b");

const { type: types } = fc.letrec<{ type: Type; property: Partial<Property>; properties: object }>((tie) => ({
  property: fc.record({ type: tie("type"), isRequired: fc.boolean() }),
  properties: fc.dictionary(names, tie("property"), { maxKeys: 3 }),
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    strings.map((more) => string(more)),
    numbers,
    fc.constant<Type>({ kind: "boolean" }),
    fc.uniqueArray(scalars, { minLength: 1, maxLength: 3 }).map((values) => enumeration(...values)),
    fc
      .tuple(tie("type"), fc.record({ minItems: size, maxItems: fc.constantFrom(undefined, 4, 6) }))
      .map(([items, more]) => array(items, more)),
    fc.array(tie("type"), { minLength: 1, maxLength: 3 }).map((items) => tuple(items)),
    fc.array(tie("type"), { minLength: 1, maxLength: 3 }).map((variants) => union(variants)),
    fc
      .tuple(tie("properties"), fc.oneof(fc.constantFrom("open" as const, "closed" as const), tie("type")))
      .map(([properties, additional]) => object({ ...properties }, { additional })),
  ),
}));

test("every made value is valid against its own schema", () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  fc.assert(
    fc.property(types, (type) => {
      const value = sampleOf(type, "/somewhere", new Map());
      const check = ajv.compile(jsonSchemaOf(type));
      expect({ value, errors: check(value) ? null : check.errors }).toEqual({ value, errors: null });
    }),
    { numRuns: 300 },
  );
});

test("a value depends on its place alone", () => {
  const id = string({ format: "uuid" });
  const before = sampleOf(object({ id }), "/a", new Map());
  expect(sampleOf(object({ other: id, id }), "/a", new Map())).toMatchObject(Object(before));
  expect(sampleOf(object({ id }), "/b", new Map())).not.toEqual(before);
});

test("examples come first, then defaults", () => {
  const type = object({
    name: { type: string(), doc: { ...noDoc, examples: ["Ada"] }, default: "nobody" },
    limit: { type: number({ isInteger: true }), default: 25 },
  });
  expect(sampleOf(type, "/x", new Map())).toEqual({ name: "Ada", limit: 25 });
});

test("what only the client sends is left out", () => {
  const type = object({ id: string(), password: { type: string(), access: "write" } });
  expect(Object.keys(Object(sampleOf(type, "/x", new Map())))).toEqual(["id"]);
});

test("a cycle ends where the document lets it", () => {
  const node = object({ parent: nullable(ref("Tree")), children: array(ref("Tree")), "next?": ref("Tree") });
  const tree = schema("Tree", node);
  expect(sampleOf(ref("Tree"), "/x", new Map([["Tree", tree]]))).toEqual({ parent: null, children: [] });
});

test("a discriminator says which variant was made", () => {
  const cat = schema("Cat", object({ kind: string() }));
  const pet = union([ref("Cat")], { discriminator: { property: "kind", mapping: [["cat", "Cat"]] } });
  expect(sampleOf(pet, "/x", new Map([["Cat", cat]]))).toEqual({ kind: "cat" });
});

test.each([
  ["^hs_(live|test)_[A-Za-z0-9]{8}$", "hs_live_aaaaaaaa"],
  ["^\\d{3}-\\d{2,}$", "000-00"],
  ["^[^a]\\.x?$", "b."],
  ["\\u0041\\x42", "AB"],
  ["(?=a)b", undefined],
  ["(a)\\1", undefined],
  ["(", undefined],
])("text for the pattern %s", (pattern, want) => {
  expect(textForPattern(pattern)).toBe(want);
});

function sampleOf(type: Type, pointer: string, schemas: ReadonlyMap<string, Schema>): unknown {
  return samplerOf(schemas).sample(type, pointer, { direction: "out" });
}

function jsonSchemaOf(type: Type): object | boolean {
  switch (type.kind) {
    case "boolean":
    case "null":
      return { type: type.kind };
    case "string": {
      const { format, minLength, maxLength, pattern } = type;
      return { type: "string", format, minLength, maxLength, pattern };
    }
    case "number": {
      const { kind, isInteger, format, ...bounds } = type;
      return { type: isInteger ? "integer" : kind, ...bounds };
    }
    case "enum":
      return { enum: type.values };
    case "array":
      return {
        type: "array",
        items: jsonSchemaOf(type.items),
        minItems: type.minItems,
        maxItems: type.maxItems,
      };
    case "tuple":
      return { type: "array", prefixItems: type.items.map(jsonSchemaOf), items: jsonSchemaOf(type.rest) };
    case "object": {
      const { additional, properties } = type;
      return {
        type: "object",
        properties: Object.fromEntries(properties.map(({ name, type }) => [name, jsonSchemaOf(type)])),
        required: properties.filter(({ isRequired }) => isRequired).map(({ name }) => name),
        additionalProperties:
          typeof additional === "string" ? additional === "open" : jsonSchemaOf(additional),
      };
    }
    case "union":
      return { anyOf: type.variants.map(jsonSchemaOf) };
    case "never":
      return false;
    default:
      return true;
  }
}

test("a name with a stray percent sign is a name like others", () => {
  const sampler = samplerOf(new Map());
  expect(sampler.sample(string(), "/parameters/rate%of", { direction: "in" })).toBe("rate of");
});
