import type { Scalar, Schema, Type } from "../../ir/type.ts";

/** Values a type allows for one of its properties: a closed list, or anything. */
export type DeclaredValues = readonly Scalar[] | "any";

type Schemas = ReadonlyMap<string, Schema>;

/** What a type says about the values of a property, through references and intersections. */
export function declaredValues(type: Type, property: string, schemas: Schemas): DeclaredValues {
  return valuesOf(type, property, schemas, new Set());
}

function valuesOf(type: Type, property: string, schemas: Schemas, open: ReadonlySet<string>): DeclaredValues {
  switch (type.kind) {
    case "ref":
      return followed(type.schema, schemas, open, (target, inside) =>
        valuesOf(target, property, schemas, inside),
      );
    case "intersection":
      return inAll(type.parts.map((part) => valuesOf(part, property, schemas, open)));
    case "union":
      return inAny(type.variants.map((variant) => valuesOf(variant, property, schemas, open)));
    case "object": {
      const found = type.properties.find(({ name }) => name === property);
      return found ? scalarsOf(found.type, schemas, open) : "any";
    }
    default:
      return "any";
  }
}

/** The values of a type that lists them. */
function scalarsOf(type: Type, schemas: Schemas, open: ReadonlySet<string>): DeclaredValues {
  switch (type.kind) {
    case "literal":
      return [type.value];
    case "enum":
      return type.values;
    case "null":
      return [null];
    case "intersection":
      return inAll(type.parts.map((part) => scalarsOf(part, schemas, open)));
    case "union":
      return inAny(type.variants.map((variant) => scalarsOf(variant, schemas, open)));
    case "ref":
      return followed(type.schema, schemas, open, (target, inside) => scalarsOf(target, schemas, inside));
    default:
      return "any";
  }
}

function followed(
  name: string,
  schemas: Schemas,
  open: ReadonlySet<string>,
  read: (type: Type, inside: ReadonlySet<string>) => DeclaredValues,
): DeclaredValues {
  const schema = schemas.get(name);
  return schema && !open.has(name) ? read(schema.type, new Set([...open, name])) : "any";
}

function inAll(lists: readonly DeclaredValues[]): DeclaredValues {
  return lists.reduce<DeclaredValues>((all, values) => {
    if (all === "any" || values === "any") return all === "any" ? values : all;
    return all.filter((value) => values.includes(value));
  }, "any");
}

function inAny(lists: readonly DeclaredValues[]): DeclaredValues {
  return lists.includes("any") ? "any" : lists.flatMap((values) => (values === "any" ? [] : values));
}
