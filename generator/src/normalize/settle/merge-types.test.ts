import { describe, expect, test } from "vitest";
import type { Type } from "../../ir/type.ts";
import { typesOf } from "../document-under-test.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** `name?: kind` of each property, in order. */
function outline(type: Type | undefined): string[] {
  if (type?.kind !== "object") return [`not an object: ${type?.kind}`];
  return type.properties.map((each) => `${each.name}${each.isRequired ? "" : "?"}: ${each.type.kind}`);
}

describe("allOf", () => {
  const animal = { required: ["kind"], properties: { kind: { type: "string" }, age: { type: "integer" } } };

  test.each([
    {
      name: "of objects is one object, the required properties of all parts first",
      given: { allOf: [ref("Animal"), { required: ["name"], properties: { name: {}, size: {} } }] },
      want: ["kind: string", "name: unknown", "age?: number", "size?: unknown"],
    },
    {
      name: "makes properties of another part required",
      given: { allOf: [ref("Animal"), { required: ["age"] }] },
      want: ["kind: string", "age: number"],
    },
    {
      name: "takes the keywords beside it in",
      given: { type: "object", properties: { own: { type: "boolean" } }, allOf: [ref("Animal")] },
      want: ["kind: string", "age?: number", "own?: boolean"],
    },
    {
      name: "narrows a property both parts have",
      given: { allOf: [ref("Animal"), { properties: { kind: { const: "cat" } } }] },
      want: ["kind: literal", "age?: number"],
    },
    {
      name: "of parts in parts is one object",
      given: { allOf: [{ allOf: [ref("Animal")] }, { allOf: [{ properties: { tail: {} } }] }] },
      want: ["kind: string", "age?: number", "tail?: unknown"],
    },
  ])("$name", ({ given, want }) => {
    expect(outline(typesOf({ Given: given, Animal: animal }).types.Given)).toEqual(want);
  });

  test.each([
    {
      name: "one reference is that reference",
      given: [ref("Animal")],
      want: { kind: "ref", schema: "Animal" },
    },
    {
      name: "a reference and what it says anyway is that reference",
      given: [ref("Animal"), { type: "object", required: ["kind"] }],
      want: { kind: "ref", schema: "Animal" },
    },
    {
      name: "a named enum stays named beside its own type",
      given: [ref("Size"), { type: "string" }],
      want: { kind: "ref", schema: "Size" },
    },
    {
      name: "bounds become the narrower ones",
      given: [
        { type: "integer", minimum: 1, maximum: 9 },
        { type: "number", minimum: 3 },
      ],
      want: { kind: "number", isInteger: true, minimum: 3, maximum: 9 },
    },
    {
      name: "enums keep what they share",
      given: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }],
      want: { kind: "literal", value: "b" },
    },
    {
      name: "nothing in common is never",
      given: [{ type: "string" }, { type: "integer" }],
      want: { kind: "never" },
    },
    {
      name: "null stays where all parts allow it",
      given: [{ type: ["object", "null"], properties: { a: {} } }, { type: ["object", "null"] }],
      want: { kind: "union", variants: [{ kind: "object" }, { kind: "null" }] },
    },
    {
      name: "null goes where one part does not allow it",
      given: [{ type: ["string", "null"] }, { type: "string", maxLength: 3 }],
      want: { kind: "string", maxLength: 3 },
    },
    {
      name: "two patterns stay an intersection",
      given: [
        { type: "string", pattern: "a" },
        { type: "string", pattern: "b" },
      ],
      want: { kind: "intersection", parts: [{ pattern: "a" }, { pattern: "b" }] },
    },
  ])("of $name", ({ given, want }) => {
    const { types } = typesOf({
      Given: { allOf: given },
      Animal: { type: "object", ...animal },
      Size: { enum: ["s", "l"] },
    });
    expect(types.Given).toMatchObject(want);
  });

  test.each([
    {
      name: "a closed part forbids the properties of another",
      given: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }],
      want: 'closed-all-of "additionalProperties": false in one part of "allOf" forbids the properties of the others; read as if it stood beside "allOf"',
    },
    {
      name: "no value fits all parts",
      given: [{ type: "string" }, { type: "integer" }],
      want: 'contradictory-all-of no value fits all parts of "allOf"',
    },
  ])("of which $name is said", ({ given, want }) => {
    expect(typesOf({ Given: { allOf: given } }).problems).toEqual([want]);
  });

  test("of a schema that extends itself through a property ends", () => {
    const { types, problems } = typesOf({
      Node: {
        properties: { next: { allOf: [ref("Node"), { properties: { label: { type: "string" } } }] } },
      },
    });
    expect(types.Node?.kind).toBe("object");
    expect(problems).toEqual([]);
  });

  test("gives the same type whichever schema is read first", () => {
    const base = { properties: { a: { allOf: [ref("Z"), { properties: { b: {} } }] } } };
    const first = typesOf({ A: base, Z: { properties: { c: { type: "string" } } } });
    const last = typesOf({ ZZ: base, Z: { properties: { c: { type: "string" } } } });
    expect(first.types.A).toEqual(last.types.ZZ);
  });
});

describe("what stands beside a union", () => {
  test("goes when it says nothing the variants do not", () => {
    const { types } = typesOf({
      Given: { type: "object", oneOf: [ref("A"), ref("B")] },
      A: { properties: { a: {} } },
      B: { properties: { b: {} } },
    });
    expect(types.Given).toMatchObject({
      kind: "union",
      variants: [ref("A"), ref("B")].map(() => ({ kind: "ref" })),
    });
  });

  test("joins inline variants, each of which makes other properties required", () => {
    const { types } = typesOf({
      Given: {
        type: "object",
        properties: { email: { type: "string" }, phone: { type: "string" } },
        anyOf: [{ required: ["email"] }, { required: ["phone"] }],
      },
    });
    const variants = types.Given?.kind === "union" ? types.Given.variants : [];
    expect(variants.map(outline)).toEqual([
      ["email: string", "phone?: string"],
      ["phone: string", "email?: string"],
    ]);
  });
});
