import type { Issue } from "@heldsway/server-runtime/validation";
import { expect, test } from "vitest";
import type { Schema, Type } from "../../ir/type.ts";
import * as ir from "../shared/sample-api.ts";
import { isCheck, loadChecks } from "./checks-under-test.ts";

/** Issues of a value as `pointer code` lines. */
async function issuesOf(
  type: Type,
  value: unknown,
  others: readonly Schema[] = [],
): Promise<readonly string[]> {
  const checks = await loadChecks(ir.api({ schemas: [ir.schema("Sample", type), ...others] }));
  return found(checks.checkSample, value);
}

function found(check: unknown, value: unknown): readonly string[] {
  if (!isCheck(check)) throw new Error("no such check");
  const issues: Issue[] = [];
  expect(check(value, issues)).toBe(issues.length === 0);
  return issues.map(({ pointer, code }) => `${pointer} ${code}`);
}

const payment = ir.union([ir.ref("Card"), ir.ref("Sepa")], {
  isExclusive: true,
  discriminator: {
    property: "kind",
    mapping: [
      ["card", "Card"],
      ["sepa", "Sepa"],
    ],
  },
});
const variants = [
  ir.schema("Card", ir.object({ kind: ir.literal("card"), number: ir.string({ minLength: 4 }) })),
  ir.schema("Sepa", ir.object({ kind: ir.string(), iban: ir.string() }, { additional: "closed" })),
];

const closed = ir.object({ id: ir.string(), "note?": ir.nullable(ir.string()) }, { additional: "closed" });

const table: readonly {
  name: string;
  type: Type;
  value: unknown;
  want: readonly string[];
  others?: readonly Schema[];
}[] = [
  {
    name: "all failures are found at once",
    type: closed,
    value: { note: 1, x: 1 },
    want: ["/id required", "/note type", "/x unknown_property"],
  },
  { name: "null stands for a nullable value", type: closed, value: { id: "a", note: null }, want: [] },
  {
    name: "a member that is undefined is absent",
    type: closed,
    value: { id: undefined, x: undefined },
    want: ["/id required"],
  },
  {
    name: "inherited members are no members",
    type: ir.object({ constructor: ir.unknown, "toString?": ir.string() }),
    value: {},
    want: ["/constructor required"],
  },
  {
    name: "a __proto__ key is a member like any other",
    type: ir.object({ "__proto__?": ir.string() }, { additional: "closed" }),
    value: JSON.parse('{"__proto__": 1, "constructor": 2}'),
    want: ["/__proto__ type", "/constructor unknown_property"],
  },
  {
    name: "pointers escape slash and tilde",
    type: ir.object({ "a/b~c": ir.string() }),
    value: { "a/b~c": 1 },
    want: ["/a~1b~0c type"],
  },
  {
    name: "items and members nest in the pointer",
    type: ir.array(ir.object({ a: ir.array(ir.integer()) })),
    value: [{ a: [1] }, { a: [1, 1.5] }],
    want: ["/1/a/1 type"],
  },
  {
    name: "an additional member has its own type",
    type: ir.object({ "a?": ir.string() }, { additional: ir.integer() }),
    value: { a: "x", b: 1, c: "x" },
    want: ["/c type"],
  },
  {
    name: "a pattern covers listed members too",
    type: ir.object(
      { "x-a?": ir.unknown },
      { patterns: [{ pattern: "^x-", type: ir.string() }], additional: "closed" },
    ),
    value: { "x-a": 1, "x-b": "b", y: 1 },
    want: ["/x-a type", "/y unknown_property"],
  },
  {
    name: "a discriminator selects the variant whose issues are told",
    type: payment,
    others: variants,
    value: { kind: "card", number: "1" },
    want: ["/number min_length"],
  },
  {
    name: "an unknown discriminator is one issue",
    type: payment,
    others: variants,
    value: { kind: "cash" },
    want: ["/kind enum"],
  },
  {
    name: "a missing discriminator is one issue",
    type: payment,
    others: variants,
    value: {},
    want: ["/kind required"],
  },
  {
    name: "a discriminator that is no string is one issue",
    type: payment,
    others: variants,
    value: { kind: ["card"] },
    want: ["/kind enum"],
  },
  {
    name: "without a discriminator required constants tell variants apart",
    type: ir.union([
      ir.object({ on: ir.literal("a"), x: ir.string() }),
      ir.object({ on: ir.literal("b"), y: ir.string() }),
    ]),
    value: { on: "b" },
    want: ["/y required"],
  },
  {
    name: "the closest variant is told",
    type: ir.union([
      ir.string(),
      ir.object({ a: ir.string(), b: ir.string() }),
      ir.object({ c: ir.string() }),
    ]),
    value: { a: "x", b: 1 },
    want: ["/b type"],
  },
  {
    name: "where all variants fail outright one issue names them",
    type: ir.union([ir.string(), ir.integer()]),
    value: true,
    want: [" any_of"],
  },
  {
    name: "a value of two exclusive variants is refused",
    type: ir.union([ir.number(), ir.integer()], { isExclusive: true }),
    value: 1,
    want: [" one_of"],
  },
  {
    name: "null of two exclusive variants is refused",
    type: ir.union([ir.nullable(ir.string()), { kind: "null" }], { isExclusive: true }),
    value: null,
    want: [" one_of"],
  },
  {
    name: "null of two exclusive variants is refused, one of which lists it",
    type: ir.union([ir.literal(null), { kind: "null" }], { isExclusive: true }),
    value: null,
    want: [" one_of"],
  },
  {
    name: "an intersection tells the same fault once",
    type: ir.intersection(ir.object({ a: ir.string() }), ir.object({ b: ir.string() })),
    value: [],
    want: [" type"],
  },
  {
    name: "an intersection tells the faults of all parts",
    type: ir.intersection(ir.object({ a: ir.string() }), ir.object({ b: ir.string() })),
    value: {},
    want: ["/a required", "/b required"],
  },
  {
    name: "recursive schemas check as deep as the value goes",
    type: ir.object({ "next?": ir.ref("Sample"), value: ir.string() }),
    value: { value: "a", next: { value: "b", next: { value: 1 } } },
    want: ["/next/next/value type"],
  },
  {
    name: "a tuple checks what is there",
    type: ir.tuple([ir.string(), ir.integer()], { minItems: 1 }),
    value: [1],
    want: ["/0 type"],
  },
  {
    name: "a tuple without rest refuses more",
    type: ir.tuple([ir.string()]),
    value: ["a", 1],
    want: [" max_items"],
  },
  {
    name: "a tuple of unlike items refuses two alike",
    type: ir.tuple([ir.integer(), ir.integer()], { isUnique: true }),
    value: [1, 1],
    want: [" unique_items"],
  },
  {
    name: "a tuple checks its rest",
    type: ir.tuple([ir.string()], { rest: ir.boolean }),
    value: ["a", true, 1],
    want: ["/2 type"],
  },
  {
    name: "properties are counted",
    type: ir.object({}, { minProperties: 1, maxProperties: 2 }),
    value: {},
    want: [" min_properties"],
  },
  { name: "int32 is a range", type: ir.integer({ format: "int32" }), value: 2 ** 31, want: [" maximum"] },
];

test.each(table)("$name", async ({ type, value, want, others }) => {
  expect(await issuesOf(type, value, others)).toEqual(want);
});

test("a read-only property is refused in a closed request, ignored in an open one, demanded in a reply", async () => {
  const object = (additional: "open" | "closed") =>
    ir.object({ id: { type: ir.string(), access: "read" }, name: ir.string() }, { additional });
  const schemas = [
    ir.schema("Closed", object("closed"), { inputName: "ClosedInput" }),
    ir.schema("Open", object("open"), { inputName: "OpenInput" }),
    ir.schema("Outer", ir.object({ inner: ir.ref("Closed") }), { inputName: "OuterInput" }),
  ];
  const checks = await loadChecks(ir.api({ schemas }));
  expect(found(checks.checkClosed, { name: "a" })).toEqual(["/id required"]);
  expect(found(checks.checkClosedInput, { id: "1", name: "a" })).toEqual(["/id unknown_property"]);
  expect(found(checks.checkOpen, { name: "a" })).toEqual(["/id required"]);
  expect(found(checks.checkOpenInput, { id: 1, name: "a" })).toEqual([]);
  expect(found(checks.checkOuterInput, { inner: { id: "1", name: "a" } })).toEqual([
    "/inner/id unknown_property",
  ]);
});

test("a write-only property is refused in a closed reply", async () => {
  const type = ir.object({ secret: { type: ir.string(), access: "write" } }, { additional: "closed" });
  const checks = await loadChecks(ir.api({ schemas: [ir.schema("Key", type, { inputName: "KeyInput" })] }));
  expect(found(checks.checkKey, { secret: "s" })).toEqual(["/secret unknown_property"]);
  expect(found(checks.checkKeyInput, {})).toEqual(["/secret required"]);
});

test("names that are words of the language or of the functions do no harm", async () => {
  const names = ["Default", "Value", "Issues", "String", "IsValid", "Keys", "Undefined"];
  const checks = await loadChecks(
    ir.api({ schemas: names.map((name) => ir.schema(name, ir.array(ir.string({ minLength: 1 })))) }),
  );
  for (const name of names) expect(found(checks[`check${name}`], [""])).toEqual(["/0 min_length"]);
});

test("an operation whose handler is called like a check keeps its name", async () => {
  const schemas = [ir.schema("Stock", ir.string(), { module: "stock" })];
  const operations = [
    ir.operation("checkStock", "GET", "/stock", {
      replies: [ir.reply("200", "ok", { contents: [ir.json(ir.ref("Stock"))] })],
    }),
  ];
  const checks = await loadChecks(ir.api({ schemas, operations }), "stock");
  expect(found(checks.checkStockValue, 1)).toEqual([" type"]);
  expect(checks.checkStock).toHaveProperty("replies");
});

test("no more issues are told than fifty", async () => {
  const value = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]));
  expect(await issuesOf(closed, value)).toHaveLength(50);
  expect(
    await issuesOf(
      ir.array(ir.string()),
      Array.from({ length: 1000 }, () => 1),
    ),
  ).toHaveLength(50);
});
