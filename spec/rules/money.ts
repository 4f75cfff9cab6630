import { type Body, entriesOf, listOf, type Reference, type Schema, typesOf } from "./document.ts";
import { operationsOf, type Visit } from "./operation-rule.ts";
import { type Context, type Found, follow, followAll, type Location, type Rule } from "./rule.ts";
import { shapeOf } from "./shape.ts";

/** `amount`, `tax_amount`, `minimum_amount`, `unit_price`, `subtotal` ... */
const moneyName = /(?:^|_)(?:amount|price|subtotal|total|revenue|fee|cost)$/;

/**
 * Money is an integer in minor units, and its object or one around it has the `currency`. Nothing beside a
 * currency is of type `number`: rates are decimal strings.
 */
export const money: Rule = () => ({
  Root(document, context) {
    const seen = new Set<string>();
    for (const section of ["paths", "webhooks"] as const) {
      for (const visit of operationsOf(document, section, context)) checkOperation(visit, seen);
    }
  },
});

function checkOperation(visit: Visit, seen: Set<string>) {
  const { operation, at, parameters, responses, context, report } = visit;
  for (const { node, at: place } of parameters) {
    if (!node.schema || !moneyName.test(node.name ?? "")) continue;
    const schema = follow(node.schema, place.child(["schema"]), context);
    if (schema && !isInteger(schema, context)) report(notInteger(node.name ?? ""), place);
  }
  const request = operation.requestBody && follow(operation.requestBody, at.child(["requestBody"]), context);
  const bodies: Found<Body>[] = request ? [request, ...responses] : [...responses];
  for (const body of bodies) {
    for (const [mediaType, { schema }] of entriesOf(body.node.content)) {
      if (schema) checkSchema(schema, body.at.child(["content", mediaType, "schema"]), false);
    }
  }

  function checkSchema(schema: Schema | Reference, from: Location, currencyAround: boolean) {
    const found = follow(schema, from, context);
    if (found === undefined) return;
    const key = `${found.at.pointer} ${currencyAround}`;
    if (seen.has(key)) return;
    seen.add(key);

    const { properties } = shapeOf(found, context);
    const hasCurrency = currencyAround || properties.has("currency");
    for (const [name, property] of properties) {
      if (moneyName.test(name)) {
        if (!isInteger(property, context)) report(notInteger(name), property.at);
        if (!hasCurrency)
          report(`"${name}" is money without a currency; add the property "currency"`, found.at);
      } else if (properties.has("currency") && typesOf(property.node).includes("number")) {
        report(
          `"${name}" is a number beside a currency; expected an integer or a decimal string`,
          property.at,
        );
      }
    }
    for (const [part, place] of partsOf(found)) checkSchema(part, place, hasCurrency);
  }
}

function notInteger(name: string): string {
  return `expected "${name}" to be an integer in minor units, as "amount": 1999 for 19.99`;
}

/** The schemas right below; those of `allOf` speak of the same object. */
function* partsOf({ node, at }: Found<Schema>): Generator<readonly [Schema | Reference, Location]> {
  for (const [name, property] of entriesOf(node.properties)) {
    yield [property, at.child(["properties", name])];
  }
  for (const word of ["allOf", "anyOf", "oneOf", "prefixItems"] as const) {
    for (const [index, part] of listOf(node[word]).entries()) yield [part, at.child([word, index])];
  }
  for (const word of ["items", "additionalProperties"] as const) {
    const part = node[word];
    if (typeof part === "object" && part !== null) yield [part, at.child([word])];
  }
}

/** An integer, or nothing: `["integer", "null"]`, also said with `anyOf` or `oneOf`. */
function isInteger({ node, at }: Found<Schema>, context: Context): boolean {
  const types = typesOf(node);
  if (types.length > 0) return types.every((type) => type === "integer" || type === "null");
  const resolve = (word: "allOf" | "anyOf" | "oneOf") => followAll(node[word], at.child([word]), context);
  const choices = [...resolve("anyOf"), ...resolve("oneOf")];
  if (choices.length > 0) return choices.every((choice) => isInteger(choice, context));
  return resolve("allOf").some((part) => isInteger(part, context));
}
