import { expect, test } from "vitest";
import * as ir from "../../emit/shared/sample-api.ts";
import type { Type } from "../../ir/type.ts";
import { costlyUnions } from "./costly-unions.ts";

const self: Type = ir.ref("Node");
const union = (...variants: readonly Type[]) => ir.union(variants, { isExclusive: true });
const holding = (...members: readonly (readonly [name: string, type: Type])[]) =>
  ir.object(Object.fromEntries(members.map(([name, type]) => [name, { type, isRequired: true }])));
const tag = (value: string): readonly [string, Type] => ["type", ir.literal(value)];

test.each([
  ["two objects", union(holding(["a", self]), holding(["b", self]))],
  ["two arrays", union(ir.array(self), ir.array(ir.array(self)))],
  ["a union further inside", ir.array(union(holding(["a", self]), holding(["b", ir.array(self)])))],
])("%s that hold the schema itself are costly", (_, type) => {
  expect(costlyUnions([{ name: "Node", type }])).toEqual(["Node"]);
});

test.each([
  ["tags", union(holding(tag("a"), ["a", self]), holding(tag("b"), ["b", self]))],
  ["one variant that returns", union(holding(["a", self]), holding(["b", ir.string({})]))],
  ["an array and an object", union(holding(["a", self]), ir.array(self))],
  ["no way back", union(holding(["a", ir.string({})]), holding(["b", ir.string({})]))],
])("%s make a union cheap", (_, type) => {
  expect(costlyUnions([{ name: "Node", type }])).toEqual([]);
});

test("the way back may lead through other schemas", () => {
  const schemas = [
    { name: "Node", type: union(ir.ref("Left"), ir.ref("Right")) },
    { name: "Left", type: holding(["next", self]) },
    { name: "Right", type: holding(["next", ir.ref("Left")]) },
  ];
  expect(costlyUnions(schemas)).toEqual(["Node"]);
});
