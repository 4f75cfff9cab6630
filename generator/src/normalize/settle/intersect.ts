import type { NumberType, ObjectType, Property, Scalar, StringType, Type } from "../../ir/type.ts";
import {
  enumOf,
  intersectionOf,
  isNullable,
  neverType,
  rebuildUnion,
  withNull,
  withoutNull,
} from "../schema/types.ts";
import { isBroad, isPlainNumber, isPlainString, valuesOf } from "./is-broad.ts";

/** What a name stands for, references followed; undefined where they run in a circle. */
export type Resolve = (type: Type) => Type | undefined;

/** What merging needs besides the parts. */
export interface Merging {
  readonly resolve: Resolve;
  /** Called for what the parts say that one type cannot. */
  readonly warn: (code: "closed-all-of" | "contradictory-all-of", message: string) => void;
}

/**
 * What fits all parts at once, as one plain type where that is possible: objects become one object, a bound
 * and another the narrower one. What cannot be said plainly stays an intersection.
 */
export function intersect(parts: readonly Type[], merging: Merging): Type {
  const [first, ...rest] = parts.flatMap((part) => (part.kind === "intersection" ? part.parts : [part]));
  if (first === undefined) return { kind: "unknown" };
  let merged: Type[] = [first];
  for (const part of rest) merged = mergeInto(merged, part, merging);
  return intersectionOf(merged);
}

/** The list with a part merged into the first member that takes it, else behind it. */
function mergeInto(list: readonly Type[], part: Type, merging: Merging): Type[] {
  for (const [index, known] of list.entries()) {
    const merged = mergeTwo(known, part, merging);
    if (merged?.kind === "never" && known.kind !== "never" && part.kind !== "never")
      merging.warn("contradictory-all-of", 'no value fits all parts of "allOf"');
    if (merged !== undefined) return [...list.slice(0, index), merged, ...list.slice(index + 1)];
  }
  return [...list, part];
}

/** Both as one type; undefined when only an intersection says it. */
function mergeTwo(a: Type, b: Type, merging: Merging): Type | undefined {
  if (a.kind === "unknown" || isSame(a, b)) return b;
  if (b.kind === "unknown") return a;
  if (a.kind === "never" || b.kind === "never") return neverType;
  if (isNullable(a) || isNullable(b)) return mergeNullable(a, b, merging);
  if (a.kind === "ref" || b.kind === "ref") return mergeReference(a, b, merging);
  if (a.kind === "object" && b.kind === "object") return mergeObjects(a, b, merging);
  if (a.kind === "string" && b.kind === "string") return mergeStrings(a, b);
  if (a.kind === "number" && b.kind === "number") return mergeNumbers(a, b);
  if (a.kind === "array" && b.kind === "array")
    return {
      kind: "array",
      items: intersect([a.items, b.items], merging),
      minItems: larger(a.minItems, b.minItems),
      maxItems: smaller(a.maxItems, b.maxItems),
      isUnique: a.isUnique || b.isUnique,
    };
  if (a.kind === "union" || b.kind === "union") return mergeUnion(a, b, merging);
  const values = valuesOf(a) ?? valuesOf(b);
  if (values) return mergeValues(a, b, values);
  return a.kind === b.kind ? undefined : mergeKinds(a, b);
}

function mergeNullable(a: Type, b: Type, merging: Merging): Type | undefined {
  // A name may stand for something nullable: ask it before null is dropped.
  const [left, right] = [a, b].map((type) => (type.kind === "ref" ? merging.resolve(type) : type));
  if (left === undefined || right === undefined) return undefined;
  const merged = mergeTwo(
    isNullable(left) ? withoutNull(left) : a,
    isNullable(right) ? withoutNull(right) : b,
    merging,
  );
  return merged && (isNullable(left) && isNullable(right) ? withNull(merged) : merged);
}

/** A name stays a name when the other part adds nothing to it. */
function mergeReference(a: Type, b: Type, merging: Merging): Type | undefined {
  const [left, right] = [merging.resolve(a), merging.resolve(b)];
  if (left === undefined || right === undefined) return undefined;
  if (a.kind === "ref" && isBroad(b, left, merging.resolve)) return a;
  if (b.kind === "ref" && isBroad(a, right, merging.resolve)) return b;
  // Merging would repeat every variant of a named union; as an intersection it keeps its name.
  return left.kind === "union" || right.kind === "union" ? undefined : mergeTwo(left, right, merging);
}

function mergeUnion(a: Type, b: Type, merging: Merging): Type | undefined {
  const [union, other] = a.kind === "union" ? [a, b] : [b, a];
  if (union.kind !== "union") return undefined;
  const variants = union.variants.map((variant) => ({ variant, plain: merging.resolve(variant) }));
  // The usual `type: object` beside `oneOf` says nothing the variants do not.
  if (variants.every(({ plain }) => plain !== undefined && isBroad(other, plain, merging.resolve)))
    return union;
  // A few inline variants that only add to the other part are spelt out.
  const isInline = union.discriminator === undefined && union.variants.every(({ kind }) => kind === "object");
  if (!isInline || merging.resolve(other)?.kind !== "object") return undefined;
  return rebuildUnion(
    union,
    union.variants.map((variant) => intersect([other, variant], merging)),
  );
}

function mergeObjects(a: ObjectType, b: ObjectType, merging: Merging): ObjectType {
  if (forbidsAny(a, b) || forbidsAny(b, a))
    merging.warn(
      "closed-all-of",
      '"additionalProperties": false in one part of "allOf" forbids the properties of the others; read as if it stood beside "allOf"',
    );
  const inB = new Map(b.properties.map((property) => [property.name, property]));
  const names = new Set(a.properties.map(({ name }) => name));
  const required = new Set([...a.requiredOthers, ...b.requiredOthers]);
  const properties = [
    ...a.properties.map((property) => mergeProperties(property, inB.get(property.name), merging)),
    ...b.properties.filter(({ name }) => !names.has(name)),
  ].map((property) => (required.has(property.name) ? { ...property, isRequired: true } : property));
  const known = new Set(properties.map(({ name }) => name));
  const rules = [...(a.rules ?? []), ...(b.rules ?? [])];
  return {
    kind: "object",
    properties: [
      ...properties.filter(({ isRequired }) => isRequired),
      ...properties.filter(({ isRequired }) => !isRequired),
    ],
    requiredOthers: [...required].filter((name) => !known.has(name)),
    additional: mergeAdditional(a.additional, b.additional, merging),
    patterns: [...a.patterns, ...b.patterns].sort((x, y) => (x.pattern < y.pattern ? -1 : 1)),
    minProperties: larger(a.minProperties, b.minProperties),
    maxProperties: smaller(a.maxProperties, b.maxProperties),
    ...(rules.length > 0 ? { rules } : {}),
  };
}

/** Whether a closed object leaves no room for a property of the other. */
function forbidsAny(closed: ObjectType, other: ObjectType): boolean {
  if (closed.additional !== "closed" || closed.isWhole || closed.patterns.length > 0) return false;
  const known = new Set(closed.properties.map(({ name }) => name));
  return other.properties.some(({ name }) => !known.has(name));
}

function mergeProperties(a: Property, b: Property | undefined, merging: Merging): Property {
  if (b === undefined) return a;
  return {
    name: a.name,
    type: intersect([a.type, b.type], merging),
    isRequired: a.isRequired || b.isRequired,
    access: a.access === "both" ? b.access : a.access,
    isSecret: a.isSecret || b.isSecret,
    default: b.default ?? a.default,
    doc: {
      description: b.doc.description ?? a.doc.description,
      isDeprecated: a.doc.isDeprecated || b.doc.isDeprecated,
      examples: b.doc.examples.length > 0 ? b.doc.examples : a.doc.examples,
    },
  };
}

/** `closed` in one part closes the whole, which `closed-all-of` tells. */
function mergeAdditional(
  a: ObjectType["additional"],
  b: ObjectType["additional"],
  merging: Merging,
): ObjectType["additional"] {
  if (a === "closed" || b === "closed") return "closed";
  if (a === "open") return b;
  return b === "open" ? a : intersect([a, b], merging);
}

function mergeStrings(a: StringType, b: StringType): Type | undefined {
  if (a.pattern !== undefined && b.pattern !== undefined && a.pattern !== b.pattern) return undefined;
  if (a.format !== undefined && b.format !== undefined && a.format !== b.format) return undefined;
  return {
    kind: "string",
    format: a.format ?? b.format,
    minLength: larger(a.minLength, b.minLength),
    maxLength: smaller(a.maxLength, b.maxLength),
    pattern: a.pattern ?? b.pattern,
  };
}

function mergeNumbers(a: NumberType, b: NumberType): Type | undefined {
  if (a.multipleOf !== undefined && b.multipleOf !== undefined && a.multipleOf !== b.multipleOf)
    return undefined;
  return {
    kind: "number",
    isInteger: a.isInteger || b.isInteger,
    format: a.format ?? b.format,
    minimum: larger(a.minimum, b.minimum),
    maximum: smaller(a.maximum, b.maximum),
    exclusiveMinimum: larger(a.exclusiveMinimum, b.exclusiveMinimum),
    exclusiveMaximum: smaller(a.exclusiveMaximum, b.exclusiveMaximum),
    multipleOf: a.multipleOf ?? b.multipleOf,
  };
}

function mergeValues(a: Type, b: Type, values: readonly Scalar[]): Type | undefined {
  const other = valuesOf(a) === values ? b : a;
  const others = valuesOf(other);
  if (others) return enumOf(values.filter((value) => others.includes(value)));
  if (other.kind === "boolean") return enumOf(values.filter((value) => typeof value === "boolean"));
  if (other.kind === "number") {
    const fits = (value: Scalar) =>
      typeof value === "number" && (!other.isInteger || Number.isInteger(value));
    return isPlainNumber(other) ? enumOf(values.filter(fits)) : undefined;
  }
  if (other.kind === "string")
    return isPlainString(other) ? enumOf(values.filter((value) => typeof value === "string")) : undefined;
  return plainKinds.has(other.kind) ? neverType : undefined;
}

const plainKinds = new Set<Type["kind"]>(["null", "boolean", "string", "number", "array", "tuple", "object"]);

/** Two plain kinds have no value in common, an array and a tuple aside. */
function mergeKinds(a: Type, b: Type): Type | undefined {
  const kinds = [a, b].map(({ kind }) => (kind === "tuple" ? "array" : kind));
  if (kinds[0] === kinds[1]) return undefined;
  return plainKinds.has(a.kind) && plainKinds.has(b.kind) ? neverType : undefined;
}

function isSame(a: Type, b: Type): boolean {
  return a === b || (a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b));
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

function smaller(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
