import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isObject } from "../load/document.ts";
import { normalizeParts } from "./document-under-test.ts";

const text = readFileSync(join(import.meta.dirname, "../../../spec/openapi.json"), "utf8");
const size = countValues(JSON.parse(text));

const junk = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  true,
  "",
  "x",
  "__proto__",
  [],
  [null],
  [{}],
  {},
  { $ref: "#" },
  { $ref: "#/components/schemas/Nowhere" },
  { $ref: 7 },
);

function countValues(value: unknown): number {
  const inside = typeof value === "object" && value !== null ? Object.values(value) : [];
  return 1 + inside.reduce((sum: number, item) => sum + countValues(item), 0);
}

/** The value with its n-th part, counted as one reads, replaced. */
function replacePart(value: unknown, index: number, replacement: unknown): unknown {
  let count = 0;
  const visit = (inside: unknown): unknown => {
    if (count++ === index) return replacement;
    if (Array.isArray(inside)) return inside.map(visit);
    if (!isObject(inside)) return inside;
    return Object.fromEntries(Object.entries(inside).map(([key, item]) => [key, visit(item)]));
  };
  return visit(value);
}

test("whatever stands in a document, the generator finds words for it", () => {
  fc.assert(
    fc.property(fc.nat({ max: size - 1 }), junk, (index, replacement) => {
      const broken = replacePart(JSON.parse(text), index, replacement);
      const { problems } = normalizeParts(isObject(broken) ? { ...broken, openapi: "3.1.0" } : {});
      for (const problem of problems) expect(problem).not.toMatch(/undefined|\[object/);
    }),
    { numRuns: 200 },
  );
}, 600_000);
