import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type JsonObject, listOf, objectOf } from "../support/json-tree.ts";

/** Whether a value is valid by the schema at a pointer; `undefined` when Ajv does not take the schema. */
export type Oracle = (pointer: string, value: unknown) => boolean | undefined;

export type Direction = "request" | "reply";

/**
 * Ajv over a whole document, whose schemas are rewritten from OpenAPI to JSON Schema 2020-12 and by the rules
 * that `json-schema-differences.txt` gives: so the generator reads documents on purpose.
 */
export function ajvOracle(document: JsonObject, direction: Direction): Oracle {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false, inlineRefs: false });
  formats.default(ajv, ["date", "date-time", "email", "ipv4", "ipv6", "uuid", "uri", "hostname"]);
  ajv.addSchema({ ...objectOf(rewritten(document, direction)), $id: "document" });
  return (pointer, value) => {
    try {
      return ajv.getSchema(`document#${encodeURI(pointer)}`)?.(value) === true;
    } catch {
      return undefined;
    }
  };
}

/** A document with the schemas of its components and contents rewritten. */
function rewritten(value: unknown, direction: Direction): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, direction));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === "schema") return [key, rewriteSchema(member, direction)];
      if (key === "schemas") return [key, rewriteAll(member, direction)];
      return [key, rewritten(member, direction)];
    }),
  );
}

function rewriteAll(named: unknown, direction: Direction): JsonObject {
  const entries = Object.entries(objectOf(named));
  return Object.fromEntries(entries.map(([name, schema]) => [name, rewriteSchema(schema, direction)]));
}

/** Keywords that say what a value must be, and how to rewrite theirs. All others are left out. */
const keywords: { readonly [keyword: string]: (value: unknown, direction: Direction) => unknown } = {
  ...Object.fromEntries(
    [
      "type",
      "enum",
      "const",
      "required",
      "minLength",
      "maxLength",
      "pattern",
      "format",
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "minItems",
      "maxItems",
      "uniqueItems",
      "minProperties",
      "maxProperties",
    ].map((keyword) => [keyword, (value: unknown) => value]),
  ),
  ...Object.fromEntries(
    ["properties", "patternProperties", "$defs", "definitions"].map((keyword) => [keyword, rewriteAll]),
  ),
  ...Object.fromEntries(["items", "additionalProperties"].map((keyword) => [keyword, rewriteSchema])),
  ...Object.fromEntries(
    ["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => [
      keyword,
      (value: unknown, direction: Direction) => listOf(value).map((part) => rewriteSchema(part, direction)),
    ]),
  ),
};

function rewriteSchema(given: unknown, direction: Direction): unknown {
  if (typeof given === "boolean") return given;
  const schema = objectOf(given);
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  const result: { [keyword: string]: unknown } = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const rewrite = keywords[keyword];
    if (rewrite) result[keyword] = rewrite(value, direction);
  }
  setBound(result, "minimum", "exclusiveMinimum");
  setBound(result, "maximum", "exclusiveMaximum");
  setType(result);
  const required = requiredOf(schema, direction);
  if (required) result.required = required;
  // Readers of 3.0 disagree on an enum without null; the generator takes "nullable" at its word.
  return schema.nullable === true ? { anyOf: [{ type: "null" }, result] } : result;
}

/** In 3.0 the exclusive bounds are switches. */
function setBound(schema: { [keyword: string]: unknown }, bound: string, exclusive: string): void {
  const value = schema[exclusive];
  if (typeof value !== "boolean") return;
  delete schema[exclusive];
  if (!value) return;
  schema[exclusive] = schema[bound];
  delete schema[bound];
}

const implied = [
  ["object", ["properties", "additionalProperties", "required", "minProperties", "maxProperties"]],
  ["array", ["items", "minItems", "maxItems", "uniqueItems", "prefixItems"]],
  ["string", ["minLength", "maxLength", "pattern"]],
] as const;

/** A keyword of one type implies that type. */
function setType(schema: { [keyword: string]: unknown }): void {
  if (schema.type !== undefined || schema.enum !== undefined || schema.const !== undefined) return;
  const found = implied.find(([, ofType]) => ofType.some((keyword) => schema[keyword] !== undefined));
  if (found) schema.type = found[0];
}

/** What the other side alone may send is not asked for. */
function requiredOf(schema: JsonObject, direction: Direction): readonly unknown[] | undefined {
  if (!Array.isArray(schema.required)) return undefined;
  const properties = objectOf(schema.properties);
  const word = direction === "request" ? "readOnly" : "writeOnly";
  return schema.required.filter((name) => objectOf(properties[String(name)])[word] !== true);
}
