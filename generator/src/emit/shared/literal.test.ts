import { stripTypeScriptTypes } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { literal, member, objectKey, propertyKey, stringLiteral } from "./literal.ts";
import { roomAt } from "./room.ts";

test.each([
  ["a", '"a"'],
  ['say "hi"', "'say \"hi\"'"],
  ['it\'s "it"', "'it\\'s \"it\"'"],
  ["line\nbreak", '"line\\nbreak"'],
])("the string %j is %s", (text, want) => {
  expect(stringLiteral(text)).toBe(want);
});

test("keys are quoted only where needed, and no key sets a prototype", () => {
  expect(["id", "x-id", "200", "a b", ""].map(propertyKey)).toEqual(["id", '"x-id"', '"200"', '"a b"', '""']);
  expect(["id", "x-id"].map(member)).toEqual([".id", '["x-id"]']);
  expect(objectKey("__proto__")).toBe('["__proto__"]');
});

test("a value goes on one line where it fits, else a member a line", () => {
  expect(literal({ a: [1, 2], b: { c: null }, d: undefined })).toBe("{ a: [1, 2], b: { c: null } }");
  expect(literal({ a: [1, 2], b: "x" }, roomAt(100))).toBe('{\n  a: [\n    1, 2,\n  ],\n  b: "x",\n}');
});

test("texts under names that every object inherits say that they are constant", () => {
  expect(literal({ constructor: { a: ["x", 1] }, b: "y" })).toBe(
    '{ constructor: { a: ["x" as const, 1] }, b: "y" }',
  );
});

test("rows of objects stand on lines of their own", () => {
  expect(
    literal([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]),
  ).toBe("[\n  { a: 1, b: 2 },\n  { a: 3, b: 4 },\n]");
});

test("a literal read back is the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 120 }), (value, indent) => {
      const source = stripTypeScriptTypes(`(${literal(value, roomAt(indent))})`);
      const read: unknown = Function(`return ${source}`)();
      expect(read).toEqual(value);
    }),
  );
});
