import { entriesOf, listOf, type Schema } from "./document.ts";
import { type Context, type Found, follow, followAll } from "./rule.ts";

/** What an object schema says of its properties, itself and through `allOf`. */
export interface Shape {
  readonly properties: ReadonlyMap<string, Found<Schema>>;
  readonly required: ReadonlySet<string>;
}

export function shapeOf(schema: Found<Schema>, context: Context): Shape {
  const properties = new Map<string, Found<Schema>>();
  const required = new Set<string>();
  const seen = new Set<Schema>();

  function add({ node, at }: Found<Schema>) {
    if (seen.has(node)) return;
    seen.add(node);
    for (const name of listOf(node.required)) required.add(name);
    for (const [name, property] of entriesOf(node.properties)) {
      const found = follow(property, at.child(["properties", name]), context);
      if (found) properties.set(name, found);
    }
    for (const part of followAll(node.allOf, at.child(["allOf"]), context)) add(part);
  }

  add(schema);
  return { properties, required };
}
