import { entriesOf, listOf, type Reference, type Schema, typesOf } from "./document.ts";
import { operationsOf } from "./operation-rule.ts";
import { type Context, type Found, follow, type Location, type Rule } from "./rule.ts";

/**
 * Objects in requests are closed, so that a misspelt field is an error and not silence; a map of the sender's own
 * names, as `metadata`, may be a map. Objects in replies are open: new properties may come at any time.
 */
export const openAndClosed: Rule = () => ({
  Root(document, context) {
    for (const { operation, at, responses, report } of operationsOf(document, "paths", context)) {
      const request =
        operation.requestBody && follow(operation.requestBody, at.child(["requestBody"]), context);
      for (const { node, at: place } of request ? objectsIn(request, context) : []) {
        if (node.additionalProperties !== undefined && node.additionalProperties !== true) continue;
        report(`an object of requests is open; add "additionalProperties": false`, place);
      }
      for (const reply of responses) {
        for (const { node, at: place } of objectsIn(reply, context)) {
          if (node.additionalProperties !== false) continue;
          report(`an object of replies is closed; drop "additionalProperties": false`, place);
        }
      }
    }
  },
});

interface Holder {
  readonly content?: { readonly [mediaType: string]: { readonly schema?: Schema | Reference } };
}

/** Every object schema that a request or a reply reaches. */
function objectsIn({ node, at }: Found<Holder>, context: Context): Found<Schema>[] {
  const seen = new Set<Schema>();
  const objects: Found<Schema>[] = [];

  function visit(schema: Schema | Reference | boolean | undefined, from: Location) {
    if (typeof schema !== "object") return;
    const found = follow(schema, from, context);
    if (!found || seen.has(found.node)) return;
    seen.add(found.node);
    const { node: target, at: place } = found;
    if (typesOf(target).includes("object")) objects.push(found);
    for (const [name, property] of entriesOf(target.properties)) {
      visit(property, place.child(["properties", name]));
    }
    for (const word of ["allOf", "anyOf", "oneOf", "prefixItems"] as const) {
      for (const [index, part] of listOf(target[word]).entries()) visit(part, place.child([word, index]));
    }
    for (const word of ["items", "additionalProperties"] as const) visit(target[word], place.child([word]));
  }

  for (const [type, { schema }] of entriesOf(node.content))
    visit(schema, at.child(["content", type, "schema"]));
  return objects;
}
