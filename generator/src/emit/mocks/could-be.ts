import type { Schema, Type } from "../../ir/type.ts";

/**
 * Whether a value is at least of the kind a type asks for. Documents give examples that are not: a text with
 * JSON in it for an object, a list for one of its items.
 */
export function couldBe(value: unknown, type: Type, schemas: ReadonlyMap<string, Schema>): boolean {
  switch (type.kind) {
    case "null":
      return value === null;
    case "boolean":
    case "string":
      return typeof value === type.kind;
    case "number":
      return typeof value === "number" && (!type.isInteger || Number.isInteger(value));
    case "literal":
      return value === type.value;
    case "enum":
      return type.values.some((allowed) => allowed === value);
    case "array":
    case "tuple":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "union":
      return type.variants.some((variant) => couldBe(value, variant, schemas));
    case "intersection":
      return type.parts.every((part) => couldBe(value, part, schemas));
    case "ref": {
      const schema = schemas.get(type.schema);
      return schema === undefined || couldBe(value, schema.type, schemas);
    }
    default:
      return true;
  }
}
