// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template-literal types are what is tested
import { expect, test } from "vitest";
import type { Schema, Type } from "../../ir/type.ts";
import { typeNames } from "../types/type-names.ts";
import { plainText } from "./code.ts";
import { templateKey } from "./key-pattern.ts";
import * as ir from "./sample-api.ts";
import type { Direction, View } from "./type-expression.ts";

const schemas: readonly Schema[] = [
  ir.schema("Status", ir.enumeration("on", "off")),
  ir.schema("MaybeStatus", ir.enumeration("on", "off", null)),
  ir.schema("Split", ir.object({ "a?": ir.string() }), { inputName: "SplitInput" }),
  ir.schema("Card", ir.object({ kind: ir.literal("card") })),
  ir.schema("Sepa", ir.object({ kind: ir.string() })),
  ir.schema("Cash", ir.object({ kind: ir.enumeration("coin", "note") })),
  ir.schema("Odd", ir.object({ kind: ir.literal("odd") })),
];

function print(type: Type, view: View = "server", direction: Direction = "out"): string {
  return plainText(
    typeNames(ir.api({ schemas }), { view, place: { folder: "types" } }).type(type, direction),
  );
}

const payment = (...names: readonly string[]) =>
  ir.union(names.map(ir.ref), {
    discriminator: {
      property: "kind",
      mapping: [
        ["card", "Card"],
        ["even", "Odd"],
        ["sepa", "Sepa"],
        ["transfer", "Sepa"],
      ],
    },
  });

test.each<readonly [string, Type, string]>([
  ["null as a constant", { kind: "null" }, "null"],
  ["an enum of several kinds", ir.enumeration("a", 1, true, null), '"a" | 1 | true | null'],
  ["null comes last", ir.union([{ kind: "null" }, ir.string()]), "string | null"],
  [
    "repetitions are dropped",
    ir.union([ir.string(), ir.union([ir.string(), ir.integer()])]),
    "string | number",
  ],
  ["unknown takes all", ir.union([ir.string(), ir.unknown]), "unknown"],
  ["never adds nothing", ir.union([ir.string(), { kind: "never" }]), "string"],
  [
    "known values beside any string stay visible",
    ir.union([ir.string(), ir.enumeration("a", "b")]),
    '"a" | "b" | (string & {})',
  ],
  ["an array of a union", ir.array(ir.nullable(ir.string())), "(string | null)[]"],
  [
    "an array of an intersection",
    ir.array(ir.intersection(ir.ref("Card"), ir.ref("Sepa"))),
    "(Card & Sepa)[]",
  ],
  [
    "an intersection with a union",
    ir.intersection(ir.ref("Card"), ir.nullable(ir.ref("Sepa"))),
    "Card & (Sepa | null)",
  ],
  ["unknown adds nothing to an intersection", ir.intersection(ir.unknown, ir.ref("Card")), "Card"],
  [
    "a tuple requires what minItems asks for",
    ir.tuple([ir.string(), ir.integer()], { minItems: 1 }),
    "[string, number?]",
  ],
  [
    "a tuple with a rest",
    ir.tuple([ir.string()], { minItems: 1, rest: ir.nullable(ir.boolean) }),
    "[string, ...(boolean | null)[]]",
  ],
  [
    "maxItems cuts a tuple",
    ir.tuple([ir.string(), ir.string()], { minItems: 1, maxItems: 1, rest: ir.string() }),
    "[string]",
  ],
  ["an object that says nothing", ir.object(), "{ [key: string]: unknown }"],
  ["an object without members", ir.object({}, { additional: "closed" }), "Record<string, never>"],
  [
    "an open object has its members only",
    ir.object({ a: ir.string(), "b?": ir.string() }),
    "{ a: string; b?: string }",
  ],
  [
    "a name only `required` has",
    ir.object({ a: ir.string() }, { requiredOthers: ["x-b"] }),
    '{ a: string; "x-b": unknown }',
  ],
  [
    "an index covers the members",
    ir.object({ "n?": ir.integer(), s: ir.string() }, { additional: ir.string() }),
    "{ n?: number; s: string; [key: string]: string | number | undefined }",
  ],
  [
    "an index of anything",
    ir.object({ "n?": ir.integer() }, { additional: ir.unknown }),
    "{ n?: number; [key: string]: unknown }",
  ],
  [
    "a prefix is a template key",
    ir.object({ "x-a?": ir.integer(), b: ir.boolean }, { patterns: [{ pattern: "^x-", type: ir.string() }] }),
    '{ "x-a"?: number; b: boolean; [key: `x-${string}`]: string | number | undefined }',
  ],
  [
    "a pattern no template can say",
    ir.object({}, { additional: "closed", patterns: [{ pattern: "^[a-z]+$", type: ir.string() }] }),
    "{ [key: string]: string }",
  ],
  [
    "such a pattern beside other keys",
    ir.object({}, { patterns: [{ pattern: "^[a-z]+$", type: ir.string() }] }),
    "{ [key: string]: unknown }",
  ],
  [
    "variants get the tag they lack",
    payment("Card", "Sepa"),
    'Card | (Sepa & { kind: "sepa" | "transfer" })',
  ],
  ["a variant that contradicts its tag keeps its own", payment("Card", "Odd"), "Card | Odd"],
])("%s", (_, type, want) => {
  expect(print(type)).toBe(want);
});

test("what a client reads is open, what it writes is closed", () => {
  const inline = ir.enumeration("a", "b", null);
  expect(print(inline, "client", "out")).toBe('Open<"a" | "b"> | null');
  expect(print(inline, "client", "in")).toBe('"a" | "b" | null');
  expect(print(inline, "server", "out")).toBe('"a" | "b" | null');
  expect(print(ir.ref("Status"), "client", "out")).toBe("Open<Status>");
  expect(print(ir.ref("Status"), "client", "in")).toBe("Status");
  expect(print(ir.ref("MaybeStatus"), "client", "out")).toBe("Open<NonNullable<MaybeStatus>> | null");
  expect(print(ir.enumeration("only"), "client", "out")).toBe('"only"');
  expect(print(ir.union([ir.string(), ir.enumeration("a", "b")]), "client", "in")).toBe('Open<"a" | "b">');
});

test("each direction has its own name, its own properties and its own way to leave out", () => {
  const object = ir.object({
    id: { type: ir.string(), access: "read" },
    key: { type: ir.string(), access: "write" },
    "n?": ir.string(),
  });
  expect(print(ir.ref("Split"), "client", "in")).toBe("SplitInput");
  expect(print(ir.ref("Split"), "client", "out")).toBe("Split");
  expect(print(object, "client", "in")).toBe("{ key: string; n?: string | undefined }");
  expect(print(object, "client", "out")).toBe("{ id: string; n?: string }");
  expect(print(object, "server", "in")).toBe("{ key: string; n?: string }");
});

test("bytes are written as what there is and read as a blob", () => {
  const file: Type = { kind: "binary" };
  expect([print(file, "client", "in"), print(file, "client", "out")]).toEqual(["Blob | Uint8Array", "Blob"]);
  expect([print(file, "server", "in"), print(file, "server", "out")]).toEqual(["Blob", "Blob | Uint8Array"]);
});

test("what does not fit takes a line for each variant", () => {
  const long = ["first", "second", "third", "fourth"].map((word) => word.repeat(6));
  const lines = long.map((word) => `    | "${word}"`).join("\n");
  expect(print(ir.array(ir.enumeration(...long)))).toBe(`(\n${lines.replaceAll("    |", "  |")}\n)[]`);
});

test.each([
  ["^x-", "`x-${string}`"],
  ["^x-.*$", "`x-${string}`"],
  ["^a\\.b", "`a.b${string}`"],
  ["_id$", "`${string}_id`"],
  ["^[a-z]+$", undefined],
  ["^x-|^y-", undefined],
  ["^x$", undefined],
  ["^a.b", undefined],
])("the keys of %s are %s", (pattern, want) => {
  expect(templateKey(pattern)).toBe(want);
});
