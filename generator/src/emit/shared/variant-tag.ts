import type { Schema, Type, UnionType } from "../../ir/type.ts";
import { declaredValues } from "./declared-values.ts";
import { innerTypes } from "./type-tree.ts";

/** What must be added to a variant so that its union can be narrowed by the discriminator. */
export interface VariantTag {
  readonly property: string;
  readonly values: readonly string[];
}

/**
 * The tag a variant lacks: its schema calls the discriminator a plain string, or allows values that select
 * other variants. `undefined` when it is precise already, and when the document contradicts itself:
 * then the variant's own words stand, since an intersection of both would be `never`.
 */
export function variantTag(
  schema: string,
  { discriminator }: UnionType,
  schemas: ReadonlyMap<string, Schema>,
): VariantTag | undefined {
  if (!discriminator) return undefined;
  const { property, mapping } = discriminator;
  const selecting = mapping.filter(([, target]) => target === schema).map(([value]) => value);
  const declared = declaredValues({ kind: "ref", schema }, property, schemas);
  if (declared === "any") return selecting.length > 0 ? { property, values: selecting } : undefined;
  const values = selecting.filter((value) => declared.includes(value));
  return values.length === 0 || values.length === declared.length ? undefined : { property, values };
}

/** Properties whose values tell the variants of some union apart, by the schemas that are its variants. */
export function tagsBySchema(types: Iterable<Type>): ReadonlyMap<string, ReadonlySet<string>> {
  const tags = new Map<string, Set<string>>();
  for (const type of types) collectTags(type, tags);
  return tags;
}

function collectTags(type: Type, tags: Map<string, Set<string>>): void {
  for (const inner of innerTypes(type)) collectTags(inner, tags);
  if (type.kind !== "union" || !type.discriminator) return;
  const { property, mapping } = type.discriminator;
  for (const [, schema] of mapping) tags.set(schema, (tags.get(schema) ?? new Set()).add(property));
}
