import { entriesOf, listOf, type Reference, type Schema } from "./document.ts";
import { type Context, type Found, follow, type Location } from "./rule.ts";

interface Holder {
  readonly content?: { readonly [mediaType: string]: { readonly schema?: Schema | Reference } };
}

/** Every schema that a request or a reply reaches, once. */
export function schemasIn({ node, at }: Found<Holder>, context: Context): readonly Found<Schema>[] {
  const reached = new Map<Schema, Found<Schema>>();

  function visit(schema: Schema | Reference | boolean | undefined, from: Location) {
    if (typeof schema !== "object") return;
    const found = follow(schema, from, context);
    if (!found || reached.has(found.node)) return;
    reached.set(found.node, found);
    const { node: target, at: place } = found;
    for (const [name, property] of entriesOf(target.properties)) {
      visit(property, place.child(["properties", name]));
    }
    for (const word of ["allOf", "anyOf", "oneOf", "prefixItems"] as const) {
      for (const [index, part] of listOf(target[word]).entries()) visit(part, place.child([word, index]));
    }
    for (const word of ["items", "additionalProperties"] as const) visit(target[word], place.child([word]));
  }

  for (const [type, { schema }] of entriesOf(node.content)) {
    visit(schema, at.child(["content", type, "schema"]));
  }
  return [...reached.values()];
}
