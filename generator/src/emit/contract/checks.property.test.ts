import type { Issue } from "@heldsway/server-runtime/validation";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ObjectType, Scalar, Type } from "../../ir/type.ts";
import { acceptsOf } from "../shared/sample/check-of.ts";
import * as ir from "../shared/sample-api.ts";
import { isCheck, loadChecks } from "./checks-under-test.ts";

// Ajv is the oracle: for any type and any value, near the type or far from it, both give the same verdict. So does what
// judges examples while generating.

const scalar: fc.Arbitrary<Scalar> = fc.constantFrom("a", "b", "", "0", 0, 1, -1, 1.5, true, false, null);
// Ajv skips a property "__proto__" and calls "constructor", "toString" and "valueOf" of what it compares;
// for those see checks.test.ts.
const key = fc.constantFrom("a", "b", "x-a", "x-b", "hasOwnProperty", "isPrototypeOf", "", "a/b", "~");
const pattern = fc.constantFrom("^x-", "^[ab]$", "a", "^.$", "^\\p{L}+$");
const small = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const bound = fc.option(fc.constantFrom(-1, 0, 0.5, 1, 2), { nil: undefined });

const { type: anyType } = fc.letrec<{ type: Type; object: ObjectType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom<Type>({ kind: "unknown" }, { kind: "never" }, { kind: "null" }, { kind: "boolean" }),
    fc
      .record({ minLength: small, maxLength: small, pattern: fc.option(pattern, { nil: undefined }) })
      .map(ir.string),
    fc
      .record({
        isInteger: fc.boolean(),
        minimum: bound,
        maximum: bound,
        exclusiveMinimum: bound,
        exclusiveMaximum: bound,
        multipleOf: fc.option(fc.constantFrom(0.5, 1, 2), { nil: undefined }),
      })
      .map(ir.number),
    scalar.map(ir.literal),
    fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }).map((values) => ir.enumeration(...values)),
    fc
      .tuple(tie("type"), fc.record({ minItems: small, maxItems: small, isUnique: fc.boolean() }))
      .map(([items, rules]) => ir.array(items, rules)),
    fc
      .tuple(
        fc.array(tie("type"), { minLength: 1, maxLength: 3 }),
        fc.record({ rest: tie("type"), minItems: small, maxItems: small, isUnique: fc.boolean() }),
      )
      .map(([items, rules]) => ir.tuple(items, rules)),
    tie("object"),
    fc
      .tuple(fc.array(tie("type"), { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([variants, isExclusive]) => ir.union(variants, { isExclusive })),
    fc
      .array(tie("object"), { minLength: 2, maxLength: 3 })
      .map((variants) => ir.union(variants, { isExclusive: true })),
    fc.array(tie("type"), { minLength: 1, maxLength: 3 }).map((parts) => ir.intersection(...parts)),
    fc.constant(ir.ref("Sample")).map((ref) => ir.array(ref)),
  ),
  object: fc
    .record({
      properties: fc.uniqueArray(fc.record({ name: key, type: tie("type"), isRequired: fc.boolean() }), {
        selector: ({ name }) => name,
        maxLength: 4,
      }),
      additional: fc.oneof(fc.constantFrom("open", "closed"), tie("type")),
      patterns: fc.array(fc.record({ pattern, type: tie("type") }), { maxLength: 1 }),
      requiredOthers: fc.constantFrom([], [], ["z"]),
      minProperties: small,
      maxProperties: small,
    })
    .map(({ properties, ...rest }) => ({
      ...ir.object({}, rest),
      properties: properties.map((property) => ({
        ...property,
        access: "both",
        isSecret: false,
        default: undefined,
        doc: ir.noDoc,
      })),
    })),
}));

/** Values that mostly fit a type, with something else here and there. */
function near(type: Type, depth: number): fc.Arbitrary<unknown> {
  const far = fc.oneof(scalar, fc.constantFrom<unknown>([], {}, [1, 1], { a: 1 }, ["a", "b"], "ab", "😀", 2));
  if (depth === 0) return far;
  return fc.oneof({ weight: 1, arbitrary: far }, { weight: 6, arbitrary: fitting(type, depth - 1) });
}

function fitting(type: Type, depth: number): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "string":
      return fc.constantFrom("", "a", "b", "ab", "x-a", "abc", "😀", "😀a", "é");
    case "number":
      return fc.constantFrom(-2, -1, -0.5, 0, 0.5, 0.75, 1, 1.5, 2, 3);
    case "literal":
      return fc.constant(type.value);
    case "enum":
      return fc.constantFrom(...type.values);
    case "array":
      return fc.array(near(type.items, depth), { maxLength: 4 });
    case "tuple": {
      const rest = fc.array(near(type.rest, depth), { maxLength: 2 });
      return fc
        .tuple(fc.tuple(...type.items.map((item) => near(item, depth))), rest)
        .map((parts) => parts.flat());
    }
    case "object": {
      const { additional } = type;
      const other = typeof additional === "string" ? fc.constant(1) : near(additional, depth);
      const listed = type.properties.map(({ name, type }) =>
        fc.option(
          near(type, depth).map((value) => [name, value] as const),
          { nil: undefined, freq: 6 },
        ),
      );
      const others = fc.array(fc.tuple(fc.oneof(key, fc.constant("z")), other), { maxLength: 2 });
      return fc
        .tuple(fc.tuple(...listed), others)
        .map(([own, more]) => Object.fromEntries([...more, ...own.filter((entry) => entry !== undefined)]));
    }
    case "union":
      return fc.oneof(...type.variants.map((variant) => near(variant, depth)));
    case "intersection":
      return fc.oneof(...type.parts.map((part) => near(part, depth)));
    default:
      return near({ kind: "null" }, 0);
  }
}

function schemaOf(type: Type): unknown {
  switch (type.kind) {
    case "unknown":
      return true;
    case "never":
      return false;
    case "null":
    case "boolean":
      return { type: type.kind };
    case "string": {
      const { minLength, maxLength, pattern } = type;
      return { type: "string", minLength, maxLength, pattern };
    }
    case "number": {
      const { kind, isInteger, format, ...rules } = type;
      return { type: isInteger ? "integer" : "number", ...rules };
    }
    case "literal":
      return { const: type.value };
    case "enum":
      return { enum: type.values };
    case "array": {
      const { items, minItems, maxItems, isUnique } = type;
      return { type: "array", items: schemaOf(items), minItems, maxItems, uniqueItems: isUnique };
    }
    case "tuple": {
      const { items, rest, minItems, maxItems, isUnique } = type;
      const prefixItems = items.map(schemaOf);
      const rules = { minItems, maxItems, uniqueItems: isUnique };
      // Where `items` names a scalar type, Ajv looks for equal items of that type only, and not among the first ones.
      return { type: "array", prefixItems, items: { allOf: [schemaOf(rest)] }, ...rules };
    }
    case "object": {
      const { properties, requiredOthers, additional, patterns, minProperties, maxProperties } = type;
      const required = properties.filter(({ isRequired }) => isRequired).map(({ name }) => name);
      return {
        type: "object",
        properties: Object.fromEntries(properties.map(({ name, type }) => [name, schemaOf(type)])),
        required: [...required, ...requiredOthers],
        additionalProperties: typeof additional === "string" ? additional === "open" : schemaOf(additional),
        patternProperties: Object.fromEntries(patterns.map(({ pattern, type }) => [pattern, schemaOf(type)])),
        minProperties,
        maxProperties,
      };
    }
    case "union":
      return { [type.isExclusive ? "oneOf" : "anyOf"]: type.variants.map(schemaOf) };
    case "intersection":
      return { allOf: type.parts.map(schemaOf) };
    case "ref":
      return { $ref: "#" };
    default:
      throw new Error(`no schema for ${type.kind}`);
  }
}

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const sample = anyType.chain((type) =>
  fc.record({ type: fc.constant(type), values: fc.array(near(type, 5), { minLength: 20, maxLength: 20 }) }),
);

test("generated checks, those of examples and Ajv agree on every value", async () => {
  let accepted = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(sample, async ({ type, values }) => {
      const schemas = [ir.schema("Sample", type)];
      const { checkSample } = await loadChecks(ir.api({ schemas }));
      const accepts = acceptsOf(new Map(schemas.map((each) => [each.name, each])));
      if (!isCheck(checkSample)) throw new Error("no check");
      const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true });
      const schema = withoutUndefined(schemaOf(type));
      const isValid = ajv.compile(typeof schema === "object" && schema ? schema : { allOf: [schema] });
      for (const value of values) {
        const issues: Issue[] = [];
        const verdict = checkSample(value, issues);
        expect({ value, verdict }).toEqual({ value, verdict: isValid(value) });
        expect({ value, verdict }).toEqual({ value, verdict: accepts(value, type, "in") });
        expect(verdict).toBe(issues.length === 0);
        for (const issue of issues)
          expect(holder(issue, value), `${issue.pointer} ${issue.code}`).toBeDefined();
        if (verdict) accepted += 1;
        else refused += 1;
      }
    }),
    { numRuns: 150 },
  );
  // A property that only ever sees one verdict proves little.
  expect(Math.min(accepted, refused)).toBeGreaterThan(200);
});

/** What an issue is about; for a missing member the object that lacks it. */
function holder(issue: Issue, value: unknown): unknown {
  const steps = issue.pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (issue.code === "required") steps.pop();
  let at = value;
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Object.entries(at).find(([name]) => name === step)?.[1];
  }
  return at;
}
