import { type Body, entriesOf, listOf, type Reference, type Schema, typesOf } from "./document.ts";
import { operationsOf, type Visit } from "./operation-rule.ts";
import { type Context, type Found, follow, followAll, type Location, type Rule } from "./rule.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** `amount`, `tax_amount`, `minimum_amount`, `amount_min`, `unit_price`, `subtotal` ... */
const moneyName = /(?:^|_)(?:amount|price|subtotal|total|revenue|fee|cost)(?:_min|_max)?$/;

/** `currency`, `default_currency` */
const currencyName = /(?:^|_)currency$/;

/**
 * Money is an integer in minor units, or one or several objects that hold it with its currency. Its object or
 * one around it has the `currency`; a request may leave it out when it acts on a resource that has one.
 * Nothing at all is of type `number`, whatever it is called: rates are decimal strings.
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
  if (request) checkBody(request, actsOnCurrency(visit));
  for (const reply of responses) checkBody(reply, false);

  function checkBody(body: Found<Body>, currencyAround: boolean) {
    for (const [mediaType, { schema }] of entriesOf(body.node.content)) {
      if (schema) checkSchema(schema, body.at.child(["content", mediaType, "schema"]), currencyAround);
    }
  }

  function checkSchema(schema: Schema | Reference, from: Location, currencyAround: boolean) {
    const found = follow(schema, from, context);
    if (found === undefined) return;
    const key = `${found.at.pointer} ${currencyAround}`;
    if (seen.has(key)) return;
    seen.add(key);

    const { properties } = shapeOf(found, context);
    const ownCurrency = hasCurrency(properties);
    for (const [name, property] of properties) {
      if (moneyName.test(name)) {
        if (isSelfContained(property, context)) continue;
        if (!isInteger(property, context)) report(notInteger(name), property.at);
        if (!ownCurrency && !currencyAround)
          report(`"${name}" is money without a currency; add the property "currency"`, found.at);
      } else if (typesOf(property.node).includes("number")) {
        report(`"${name}" is a number with a fraction; expected an integer or a decimal string`, property.at);
      }
    }
    for (const [part, place] of partsOf(found)) checkSchema(part, place, ownCurrency || currencyAround);
  }
}

/** Whether the path leads through a resource that says its currency: `/conversions/{conversion_id}/refund`. */
function actsOnCurrency({ path, document, context }: Visit): boolean {
  const segments = path.split("/");
  return segments.some((segment, index) => {
    if (!segment.startsWith("{")) return false;
    const resource = segments.slice(0, index + 1).join("/");
    const reading = document.paths?.[resource]?.get;
    const at = context.location.child(["paths", resource, "get", "responses", "200"]);
    const reply = reading?.responses?.["200"];
    const found = reply && follow(reply, at, context);
    const schema = found?.node.content?.["application/json"]?.schema;
    const body = schema && follow(schema, found.at.child(["content", "application/json", "schema"]), context);
    return body ? hasCurrency(shapeOf(body, context).properties) : false;
  });
}

function hasCurrency(properties: Shape["properties"]): boolean {
  return [...properties.keys()].some((name) => currencyName.test(name));
}

/** An object with money and its currency, or a list of such: one sum for each currency. */
function isSelfContained({ node, at }: Found<Schema>, context: Context): boolean {
  const { items } = node;
  if (typeof items === "object" && items !== null) {
    const item = follow(items, at.child(["items"]), context);
    return item !== undefined && isSelfContained(item, context);
  }
  const { properties } = shapeOf({ node, at }, context);
  return hasCurrency(properties) && [...properties.keys()].some((name) => moneyName.test(name));
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
