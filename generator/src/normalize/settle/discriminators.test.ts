import { describe, expect, test } from "vitest";
import { typesOf } from "../document-under-test.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const tagged = (property: object = { type: "string" }) => ({
  type: "object",
  required: ["kind"],
  properties: { kind: property },
});

function mappingOf(schemas: { readonly [name: string]: unknown }) {
  const { types, problems } = typesOf(schemas);
  const type = types.Pet;
  return { mapping: type?.kind === "union" ? type.discriminator?.mapping : undefined, problems };
}

describe("a discriminator", () => {
  test.each([
    {
      name: "keeps its mapping, by value",
      given: {
        Pet: {
          oneOf: [ref("Dog"), ref("Cat")],
          discriminator: { propertyName: "kind", mapping: { d: "#/components/schemas/Dog", c: "Cat" } },
        },
        Cat: tagged(),
        Dog: tagged(),
      },
      want: [
        ["c", "Cat"],
        ["d", "Dog"],
      ],
    },
    {
      name: "without a mapping goes by the keys of the schemas",
      given: {
        Pet: { oneOf: [ref("big-cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
        "big-cat": tagged(),
        Dog: tagged(),
      },
      want: [
        ["Dog", "Dog"],
        ["big-cat", "BigCat"],
      ],
    },
    {
      name: "without a mapping goes by the constants of the property first",
      given: {
        Pet: { anyOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
        Cat: tagged({ const: "cat" }),
        Dog: tagged({ enum: ["dog", "puppy"] }),
      },
      want: [
        ["cat", "Cat"],
        ["dog", "Dog"],
        ["puppy", "Dog"],
      ],
    },
    {
      name: "reaches through a variant that is a union itself",
      given: {
        Pet: { oneOf: [ref("Dog"), ref("AnyCat")], discriminator: { propertyName: "kind" } },
        AnyCat: { oneOf: [ref("Lion"), ref("Tiger")] },
        Dog: tagged({ const: "dog" }),
        Lion: tagged({ const: "lion" }),
        Tiger: tagged({ const: "tiger" }),
      },
      want: [
        ["dog", "Dog"],
        ["lion", "AnyCat"],
        ["tiger", "AnyCat"],
      ],
    },
    {
      name: "names inline variants by their constants",
      given: {
        Pet: {
          oneOf: [tagged({ const: "cat" }), tagged({ const: "dog" })],
          discriminator: { propertyName: "kind" },
        },
      },
      want: [
        ["cat", "PetCat"],
        ["dog", "PetDog"],
      ],
    },
  ])("$name", ({ given, want }) => {
    expect(mappingOf(given)).toEqual({ mapping: want, problems: [] });
  });

  test.each([
    {
      name: "a variant without the property",
      given: { Cat: tagged(), Dog: { type: "object" } },
      want: 'schema "Dog" has no such property',
    },
    {
      name: "a value that two variants have",
      given: { Cat: tagged({ const: "a" }), Dog: tagged({ const: "a" }) },
      want: 'both "Cat" and "Dog" have the value "a"',
    },
  ])("is left out over $name, and that is said", ({ given, want }) => {
    const pet = { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } };
    expect(mappingOf({ Pet: pet, ...given })).toEqual({
      mapping: undefined,
      problems: [`bad-discriminator discriminator "kind" is left out, variants are tried in turn: ${want}`],
    });
  });

  test("without variants says so", () => {
    const { problems } = mappingOf({ Pet: { ...tagged(), discriminator: { propertyName: "kind" } } });
    expect(problems).toEqual([
      'bad-discriminator "discriminator" tells variants apart; list them in "oneOf"',
    ]);
  });

  test("that maps to nothing says so", () => {
    const discriminator = { propertyName: "kind", mapping: { x: "#/components/schemas/Bird" } };
    const { problems } = mappingOf({ Pet: { oneOf: [ref("Cat")], discriminator }, Cat: tagged() });
    expect(problems).toEqual([
      'bad-discriminator no schema "#/components/schemas/Bird"; the mapping of "x" is left out',
    ]);
  });
});
