import type { Schema, Type } from "../../ir/type.ts";

/** How the text of a parameter becomes a value; a literal of the runtime's `WireShape`. */
export type Shape =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "json"
  | { readonly array: Shape }
  | { readonly object: { readonly [property: string]: Shape } }
  | { readonly anyOf: readonly Shape[] };

/**
 * The shape in which a type is read from text. Null has no text of its own.
 *
 * @param levels objects in one another whose properties are spelt out
 */
export function wireShape(type: Type, schemas: ReadonlyMap<string, Schema>, levels = 1): Shape {
  return shapeOf(type, { schemas, open: new Set(), levels });
}

/** What each field of a form is read as; an object within one is JSON. */
export function fieldShapes(
  type: Type,
  schemas: ReadonlyMap<string, Schema>,
): { readonly [field: string]: Shape } {
  const objects = objectsOf(wireShape(type, schemas, 2));
  const byName = Map.groupBy(objects.flatMap(Object.entries), ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, found]) => [name, oneOf(found.map(([, shape]) => fieldShape(shape)))]),
  );
}

/** Shape of a property wherever an object of the type has it; undefined where none does. */
export function propertyShape(
  type: Type,
  name: string,
  schemas: ReadonlyMap<string, Schema>,
): Shape | undefined {
  const found = objectsOf(wireShape(type, schemas, deepestForm)).flatMap((properties) =>
    Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
  );
  return found.length > 0 ? oneOf(found) : undefined;
}

function objectsOf(shape: Shape): readonly { readonly [property: string]: Shape }[] {
  if (typeof shape === "string" || "array" in shape) return [];
  return "object" in shape ? [shape.object] : shape.anyOf.flatMap(objectsOf);
}

function fieldShape(shape: Shape): Shape {
  if (typeof shape === "string") return shape;
  if ("object" in shape) return "json";
  if ("anyOf" in shape) return oneOf(shape.anyOf.map(fieldShape));
  const items = fieldShape(shape.array);
  // An array within an array has no text of its own.
  return { array: typeof items === "object" && "array" in items ? "json" : items };
}

/** Objects within one another in a field with brackets. */
const deepestForm = 5;

interface Reach {
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Schemas around. */
  readonly open: ReadonlySet<string>;
  /** Objects whose properties are still of interest: to spell out all below takes forever in a dense document. */
  readonly levels: number;
}

function shapeOf(type: Type, reach: Reach): Shape {
  const { schemas, open, levels } = reach;
  const inner = (part: Type) => shapeOf(part, reach);
  switch (type.kind) {
    case "boolean":
      return "boolean";
    case "number":
      return type.isInteger ? "integer" : "number";
    case "literal":
      return scalarShape(type.value);
    case "enum":
      return oneOf(type.values.filter((value) => value !== null).map(scalarShape));
    case "array":
      return { array: inner(type.items) };
    case "tuple":
      return { array: oneOf([...type.items, type.rest].filter(({ kind }) => kind !== "never").map(inner)) };
    case "object": {
      const below = { ...reach, levels: levels - 1 };
      const properties = levels > 0 ? type.properties : [];
      return {
        object: Object.fromEntries(properties.map(({ name, type }) => [name, shapeOf(type, below)])),
      };
    }
    case "union":
      return oneOf(type.variants.filter(({ kind }) => kind !== "null").map(inner));
    case "intersection":
      return merged(type.parts.filter(({ kind }) => kind !== "unknown").map(inner));
    case "ref": {
      const schema = schemas.get(type.schema);
      if (!schema || open.has(schema.name)) return "string";
      return shapeOf(schema.type, { ...reach, open: new Set([...open, schema.name]) });
    }
    default:
      return "string";
  }
}

function scalarShape(value: unknown): Shape {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}

/** Narrow shapes first, since the first that reads wins, and every text reads as a string. */
const order = ["integer", "number", "boolean", "json"];

function oneOf(shapes: readonly Shape[]): Shape {
  const unique = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  const [only] = unique;
  if (only === undefined) return "string";
  if (unique.length === 1) return only;
  const rank = (shape: Shape) => {
    if (typeof shape !== "string") return order.length;
    return shape === "string" ? order.length + 1 : order.indexOf(shape);
  };
  return { anyOf: unique.toSorted((a, b) => rank(a) - rank(b)) };
}

function merged(shapes: readonly Shape[]): Shape {
  const objects = shapes.flatMap((shape) =>
    typeof shape === "object" && "object" in shape ? [shape.object] : [],
  );
  if (objects.length > 0) return { object: Object.fromEntries(objects.flatMap(Object.entries)) };
  return shapes.find((shape) => shape !== "string") ?? "string";
}
