import { expect, test } from "vitest";
import type { Type } from "../../ir/type.ts";
import * as ir from "../shared/sample-api.ts";
import { type Shape, wireShape } from "./wire-shape.ts";

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
