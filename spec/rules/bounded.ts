import { listOf, type Schema, typesOf } from "./document.ts";
import type { Rule } from "./rule.ts";

/**
 * Formats whose texts have a length of their own. `uri` and `email` have none. A `pattern` does not count
 * either: the bound is to be read, not worked out.
 */
const shortFormats = new Set(["date", "date-time", "time", "uuid", "ipv4", "ipv6"]);

/**
 * Every string, number, array and map has bounds, so that columns, buffers and forms can rely on them, and an
 * integer that needs 64 bits says so. A schema without a type would allow any of them.
 */
export const bounded: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema !== "object" || schema === null) return;
    if (schema.enum !== undefined || schema.const !== undefined) return;
    for (const message of openEnds(schema)) report({ message, location });
  },
});

function* openEnds(schema: Schema): Generator<string> {
  const types = typesOf(schema);
  if (types.length === 0 && !isComposed(schema)) yield `schema of any kind; add "type"`;
  if (types.includes("string") && schema.maxLength === undefined && !shortFormats.has(schema.format ?? "")) {
    yield `string without a bound; add "maxLength", "enum" or one of the formats ${[...shortFormats].join(", ")}`;
  }
  if (types.includes("integer") || types.includes("number")) yield* openNumber(schema, types);
  if (types.includes("array")) {
    if (schema.maxItems === undefined && schema.items !== false) {
      yield `array without a bound; add "maxItems"`;
    }
    if (schema.items === undefined || schema.items === true) yield `array of anything; add "items"`;
  }
  if (isMap(schema, types) && schema.maxProperties === undefined) {
    yield `map without a bound; add "maxProperties"`;
  }
}

function* openNumber(schema: Schema, types: readonly string[]): Generator<string> {
  const { minimum = schema.exclusiveMinimum, maximum = schema.exclusiveMaximum } = schema;
  if (minimum === undefined) yield `number without a lower bound; add "minimum"`;
  if (maximum === undefined) yield `number without an upper bound; add "maximum"`;
  if (!types.includes("integer")) return;
  if ((minimum ?? 0) < Number.MIN_SAFE_INTEGER || (maximum ?? 0) > Number.MAX_SAFE_INTEGER) {
    yield "integer beyond 53 bits, which not every JSON parser keeps; narrow its bounds";
  } else if (leaves32Bits(schema) && schema.format !== "int64") {
    yield `integer beyond 32 bits; add "format": "int64"`;
  }
}

/** Many languages take an integer of no format for one of 32 bits, and then fail at the first large amount. */
function leaves32Bits({ minimum = 0, maximum = 0 }: Schema): boolean {
  return minimum < -(2 ** 31) || maximum >= 2 ** 31;
}

/** Its parts are schemas of their own, each looked at by itself. */
function isComposed({ allOf, anyOf, oneOf }: Schema): boolean {
  return [allOf, anyOf, oneOf].some((parts) => listOf(parts).length > 0);
}

/** An object whose properties have names that nobody has written down. */
function isMap(schema: Schema, types: readonly string[]): boolean {
  const { properties, additionalProperties, patternProperties } = schema;
  if (patternProperties !== undefined || typeof additionalProperties === "object") return true;
  if (!types.includes("object") || additionalProperties === false) return false;
  return additionalProperties === true || (properties === undefined && !isComposed(schema));
}
