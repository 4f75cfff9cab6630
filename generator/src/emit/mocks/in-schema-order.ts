import type { Property, Schema, Type } from "../../ir/type.ts";

/** The value with the members of its objects in the order of their schema, which is the one people read. */
export function inSchemaOrder(value: unknown, type: Type, schemas: ReadonlyMap<string, Schema>): unknown {
  if (Array.isArray(value)) {
    const items = itemTypesOf(type, schemas);
    return value.map((item, index) => {
      const itemType = items.at(Math.min(index, items.length - 1));
      return itemType === undefined ? item : inSchemaOrder(item, itemType, schemas);
    });
  }
  if (typeof value !== "object" || value === null) return value;
  const given = new Map(Object.entries(value));
  const properties = propertiesOf(type, schemas).filter(({ name }) => given.has(name));
  const known = properties.map(({ name, type: own }) => {
    return [name, inSchemaOrder(given.get(name), own, schemas)] as const;
  });
  for (const [name] of known) given.delete(name);
  return Object.fromEntries([...known, ...given]);
}

/** Properties of an object type, of all variants of a union, of all parts of an intersection. */
function propertiesOf(type: Type, schemas: ReadonlyMap<string, Schema>): readonly Property[] {
  const all = shapesOf(type, schemas).flatMap((shape) => (shape.kind === "object" ? shape.properties : []));
  return all.filter((property, index) => all.findIndex(({ name }) => name === property.name) === index);
}

function itemTypesOf(type: Type, schemas: ReadonlyMap<string, Schema>): readonly Type[] {
  return shapesOf(type, schemas).flatMap((shape) => {
    if (shape.kind === "array") return [shape.items];
    return shape.kind === "tuple" ? [...shape.items, shape.rest] : [];
  });
}

function shapesOf(type: Type, schemas: ReadonlyMap<string, Schema>): readonly Type[] {
  switch (type.kind) {
    case "ref": {
      const schema = schemas.get(type.schema);
      return schema === undefined ? [] : shapesOf(schema.type, schemas);
    }
    case "union":
      return type.variants.flatMap((variant) => shapesOf(variant, schemas));
    case "intersection":
      return type.parts.flatMap((part) => shapesOf(part, schemas));
    default:
      return [type];
  }
}
