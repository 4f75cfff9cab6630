import type { Scalar, Type, UnionType } from "../../ir/type.ts";

/** Small constructors of types that keep them in one form. */

export const unknownType: Type = { kind: "unknown" };
export const neverType: Type = { kind: "never" };

/** Any text. */
export const plainString: Type = {
  kind: "string",
  format: undefined,
  minLength: undefined,
  maxLength: undefined,
  pattern: undefined,
};

/** One value: `null` is the type of that name, everything else a literal. */
export function literalOf(value: Scalar): Type {
  return value === null ? { kind: "null" } : { kind: "literal", value };
}

/** Some values; a single one is a literal. */
export function enumOf(values: readonly Scalar[]): Type {
  const unique = [...new Set(values)];
  const [first] = unique;
  if (first === undefined) return neverType;
  return unique.length === 1 ? literalOf(first) : { kind: "enum", values: unique };
}

/** All at once; `unknown` adds nothing. */
export function intersectionOf(parts: readonly Type[]): Type {
  const flat = parts.flatMap((part) => (part.kind === "intersection" ? part.parts : [part]));
  const telling = flat.filter(({ kind }) => kind !== "unknown");
  const [first] = telling;
  if (first === undefined) return unknownType;
  return telling.length === 1 ? first : { kind: "intersection", parts: telling };
}

/** Any of several kinds of value, which exclude one another. */
export function unionOf(variants: readonly Type[]): Type {
  const [first] = variants;
  if (first === undefined) return neverType;
  if (variants.length === 1) return first;
  return { kind: "union", variants, isExclusive: false, discriminator: undefined };
}

/** The type or null. */
export function withNull(type: Type): Type {
  if (type.kind === "unknown" || type.kind === "null" || isNullable(type)) return type;
  if (type.kind === "never") return { kind: "null" };
  if (type.kind === "literal") return enumOf([type.value, null]);
  if (type.kind === "enum") return enumOf([...type.values, null]);
  if (type.kind === "union" && !type.isExclusive && type.discriminator === undefined)
    return { ...type, variants: [...type.variants, { kind: "null" }] };
  return unionOf([type, { kind: "null" }]);
}

/** Whether null is among the values, as far as can be seen without following references. */
export function isNullable(type: Type): boolean {
  if (type.kind === "null") return true;
  if (type.kind === "enum") return type.values.includes(null);
  return type.kind === "union" && type.variants.some(isNullable);
}

/** The type without null. */
export function withoutNull(type: Type): Type {
  if (type.kind === "enum") return enumOf(type.values.filter((value) => value !== null));
  if (type.kind !== "union") return type.kind === "null" ? neverType : type;
  const variants = type.variants.map(withoutNull).filter(({ kind }) => kind !== "never");
  return rebuildUnion(type, variants);
}

/** The union with other variants; none or one of them is no union. */
export function rebuildUnion(union: UnionType, variants: readonly Type[]): Type {
  const [first] = variants;
  if (first === undefined) return neverType;
  return variants.length === 1 ? first : { ...union, variants };
}
