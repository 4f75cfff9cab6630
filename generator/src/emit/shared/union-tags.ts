import type { ObjectType, Schema, Type, UnionType } from "../../ir/type.ts";
import { declaredValues } from "./declared-values.ts";

/** How the variants of a union are told apart by one property: the values that select each variant. */
export interface UnionTags {
  readonly property: string;
  readonly values: readonly (readonly [tag: string, variant: Type])[];
}

type Schemas = ReadonlyMap<string, Schema>;

/**
 * The tags of a union whose variants exclude one another by a string property: as its discriminator says,
 * or because each variant requires the property with values of its own. Choosing by the tag gives better
 * messages than trying each variant, and takes the same time however deep the value is.
 */
export function unionTags(union: UnionType, schemas: Schemas): UnionTags | undefined {
  const variants = union.variants.filter(({ kind }) => kind !== "null");
  if (variants.length < 2) return undefined;
  const { discriminator } = union;
  if (discriminator) {
    const tags = variants.map((variant) => discriminatorValues(variant, union, schemas));
    return tagsOf(discriminator.property, variants, tags);
  }
  for (const property of requiredNames(variants[0], schemas)) {
    const tags = variants.map((variant) => ownValues(variant, property, schemas));
    const found = tagsOf(property, variants, tags);
    if (found) return found;
  }
  return undefined;
}

function tagsOf(
  property: string,
  variants: readonly Type[],
  tags: readonly (readonly string[] | undefined)[],
): UnionTags | undefined {
  const all = tags.flatMap((values) => values ?? []);
  const isTelling = tags.every((values) => values && values.length > 0) && new Set(all).size === all.length;
  if (!isTelling) return undefined;
  return {
    property,
    values: variants.flatMap((variant, index) =>
      (tags[index] ?? []).map((value) => [value, variant] as const),
    ),
  };
}

/** What the variant itself allows counts more than the mapping: nothing else can pass it. */
function discriminatorValues(
  variant: Type,
  union: UnionType,
  schemas: Schemas,
): readonly string[] | undefined {
  const { property, mapping } = union.discriminator ?? { property: "", mapping: [] };
  const declared = declaredValues(variant, property, schemas);
  if (declared !== "any") return strings(declared);
  if (variant.kind !== "ref") return undefined;
  return mapping.filter(([, schema]) => schema === variant.schema).map(([value]) => value);
}

function ownValues(variant: Type, property: string, schemas: Schemas): readonly string[] | undefined {
  if (!requiredNames(variant, schemas).includes(property)) return undefined;
  const declared = declaredValues(variant, property, schemas);
  return declared === "any" ? undefined : strings(declared);
}

function strings(values: readonly unknown[]): readonly string[] | undefined {
  const texts = values.filter((value) => typeof value === "string");
  return texts.length === values.length ? texts : undefined;
}

/** Names every value of the type must have; none unless it is an object. */
function requiredNames(
  type: Type | undefined,
  schemas: Schemas,
  open: ReadonlySet<string> = new Set(),
): readonly string[] {
  switch (type?.kind) {
    case "object":
      return requiredOf(type);
    case "intersection":
      return type.parts.flatMap((part) => requiredNames(part, schemas, open));
    case "ref":
      if (open.has(type.schema)) return [];
      return requiredNames(schemas.get(type.schema)?.type, schemas, new Set([...open, type.schema]));
    default:
      return [];
  }
}

function requiredOf(type: ObjectType): readonly string[] {
  const listed = type.properties.filter((property) => property.isRequired && property.access === "both");
  return listed.map((property) => property.name);
}
