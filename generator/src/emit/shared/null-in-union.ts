import type { Schema, Type, UnionType } from "../../ir/type.ts";

type Schemas = ReadonlyMap<string, Schema>;

/** What null is to a union. */
export interface NullInUnion {
  /** The variants but plain null. */
  readonly variants: readonly Type[];
  readonly isNullable: boolean;
  /** More than one variant takes null where only one may: `oneOf` refuses it. */
  readonly isContested: boolean;
}

export function nullInUnion(type: UnionType, schemas: Schemas): NullInUnion {
  const variants = type.variants.filter(({ kind }) => kind !== "null");
  const nulls = type.variants.length - variants.length;
  const isTwice = () => nulls > 1 || variants.some((variant) => takesNull(variant, schemas));
  return { variants, isNullable: nulls > 0, isContested: type.isExclusive && nulls > 0 && isTwice() };
}

function takesNull(type: Type, schemas: Schemas, open: ReadonlySet<string> = new Set()): boolean {
  switch (type.kind) {
    case "unknown":
    case "null":
      return true;
    case "literal":
      return type.value === null;
    case "enum":
      return type.values.includes(null);
    case "union":
      return type.variants.some((variant) => takesNull(variant, schemas, open));
    case "intersection":
      return type.parts.every((part) => takesNull(part, schemas, open));
    case "ref": {
      const schema = schemas.get(type.schema);
      return (
        schema !== undefined &&
        !open.has(schema.name) &&
        takesNull(schema.type, schemas, new Set([...open, schema.name]))
      );
    }
    default:
      return false;
  }
}
