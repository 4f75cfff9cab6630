import { expect, test } from "vitest";
import type { Type } from "../../ir/type.ts";
import * as ir from "../shared/sample-api.ts";
import { fieldShapes, type Shape, wireShape } from "./wire-shape.ts";

const schemas = new Map(
  [
    ir.schema("Ids", ir.array(ir.integer())),
    ir.schema("Tree", ir.object({ "children?": ir.array(ir.ref("Tree")) })),
  ].map((schema) => [schema.name, schema]),
);

test.each<readonly [string, Type, Shape]>([
  ["a string", ir.string(), "string"],
  ["an integer", ir.integer(), "integer"],
  ["anything", ir.unknown, "string"],
  ["a nullable value", ir.nullable(ir.boolean), "boolean"],
  ["an enum of numbers", ir.enumeration(1, 2.5), { anyOf: ["integer", "number"] }],
  ["narrow before wide", ir.union([ir.string(), ir.integer()]), { anyOf: ["integer", "string"] }],
  ["a reference", ir.ref("Ids"), { array: "integer" }],
  ["an object", ir.object({ a: ir.integer(), b: ir.string() }), { object: { a: "integer", b: "string" } }],
  [
    "parts of an object",
    ir.intersection(ir.object({ a: ir.integer() }), ir.object({ b: ir.boolean })),
    { object: { a: "integer", b: "boolean" } },
  ],
  ["a schema that holds itself", ir.ref("Tree"), { object: { children: { array: "string" } } }],
])("%s", (_, type, want) => {
  expect(wireShape(type, schemas)).toEqual(want);
});

test("fields of a form are texts, lists of texts, or JSON", () => {
  const type = ir.object({
    name: ir.string(),
    size: ir.integer(),
    tags: ir.array(ir.boolean),
    owner: ir.object({ id: ir.integer() }),
    owners: ir.array(ir.object({ id: ir.integer() })),
    grid: ir.array(ir.array(ir.integer())),
    either: ir.union([ir.object(), ir.integer()]),
  });
  expect(fieldShapes(type, schemas)).toEqual({
    name: "string",
    size: "integer",
    tags: { array: "boolean" },
    owner: "json",
    owners: { array: "json" },
    grid: { array: "json" },
    either: { anyOf: ["integer", "json"] },
  });
});

test("a form of several variants has the fields of all", () => {
  const type = ir.union([ir.object({ a: ir.integer() }), ir.object({ a: ir.string(), b: ir.boolean })]);
  expect(fieldShapes(type, schemas)).toEqual({ a: { anyOf: ["integer", "string"] }, b: "boolean" });
});
