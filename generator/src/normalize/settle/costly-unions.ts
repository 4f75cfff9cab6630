import type { ObjectType, Scalar, Schema, Type, UnionType } from "../../ir/type.ts";
import type { Context } from "../context.ts";
import type { ReadSchema } from "../schema/schema-table.ts";

/** Warns of every schema that `costlyUnions` names, at its place in the document. */
export function reportCostlyUnions(
  { report }: Context,
  read: readonly ReadSchema[],
  settled: readonly NamedType[],
): void {
  const places = new Map(read.map(({ name, node }) => [name, node]));
  for (const name of costlyUnions(settled)) {
    const node = places.get(name);
    const message = `"${name}" holds itself in several variants that only trying tells apart, so checking takes twice as long for every level of a value; give the variants a discriminator`;
    if (node) report.add("costly-union", node, message);
  }
}

type NamedType = Pick<Schema, "name" | "type">;

/**
 * Names of schemas that hold a union of which several variants lead back to the schema while no property tells
 * them apart: each level of a value then tries them all, and the time doubles with every level.
 */
export function costlyUnions(schemas: readonly NamedType[]): readonly string[] {
  const types = new Map(schemas.map(({ name, type }) => [name, type]));
  return schemas
    .filter(({ name, type }) => unionsIn(type).some((union) => isCostly(union, name, types)))
    .map(({ name }) => name);
}

type Types = ReadonlyMap<string, Type>;

function isCostly(union: UnionType, name: string, types: Types): boolean {
  if (union.discriminator) return false;
  const returning = union.variants
    .map((variant) => targetOf(variant, types))
    .filter((variant) => reaches(variant, name, types));
  // A value is an array or an object, so only variants of one kind are tried on it.
  return (["object", "array"] as const).some((kind) => {
    const alike = returning.filter((variant) => kindOf(variant) === kind);
    return alike.length > 1 && (kind === "array" || !areTold(alike));
  });
}

function targetOf(type: Type, types: Types, seen: readonly string[] = []): Type {
  if (type.kind !== "ref" || seen.includes(type.schema)) return type;
  const target = types.get(type.schema);
  return target ? targetOf(target, types, [...seen, type.schema]) : type;
}

function kindOf(type: Type): "object" | "array" | undefined {
  if (type.kind === "array" || type.kind === "tuple") return "array";
  return type.kind === "object" ? "object" : undefined;
}

function reaches(type: Type, name: string, types: Types, seen = new Set<string>()): boolean {
  if (type.kind === "ref") {
    if (type.schema === name) return true;
    if (seen.has(type.schema)) return false;
    seen.add(type.schema);
    const target = types.get(type.schema);
    return target !== undefined && reaches(target, name, types, seen);
  }
  return partsOf(type).some((part) => reaches(part, name, types, seen));
}

/** Unions of a type itself, not those of schemas it refers to. */
function unionsIn(type: Type): readonly UnionType[] {
  const inside = partsOf(type).flatMap(unionsIn);
  return type.kind === "union" ? [type, ...inside] : inside;
}

function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return [...type.items, type.rest];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    case "object": {
      const own = [...type.properties, ...type.patterns].map((member) => member.type);
      return typeof type.additional === "string" ? own : [...own, type.additional];
    }
    default:
      return [];
  }
}

/** Whether all variants require one property, each with values of its own. */
function areTold(variants: readonly Type[]): boolean {
  const objects = variants.filter((variant) => variant.kind === "object");
  return (objects[0]?.properties ?? []).some(({ name }) => {
    const values = objects.map((object) => requiredValues(object, name));
    const all = values.flat();
    return values.every((of) => of.length > 0) && new Set(all).size === all.length;
  });
}

function requiredValues(object: ObjectType, name: string): readonly Scalar[] {
  const property = object.properties.find((each) => each.name === name && each.isRequired);
  if (property?.type.kind === "literal") return [property.type.value];
  return property?.type.kind === "enum" ? property.type.values : [];
}
