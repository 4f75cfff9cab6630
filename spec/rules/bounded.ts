import { type Schema, typesOf } from "./document.ts";
import type { Rule } from "./rule.ts";

/**
 * Formats whose texts have a length of their own. `uri` and `email` have none. A `pattern` does not count
 * either: the bound is to be read, not worked out.
 */
const shortFormats = new Set(["date", "date-time", "time", "uuid", "ipv4", "ipv6"]);

/**
 * Every string, number, array and map has bounds, so that columns, buffers and forms can rely on them, and an
 * integer that needs 64 bits says so.
 */
export const bounded: Rule = () => ({
  Schema(schema, { location, report }) {
    if (schema === null || schema.enum !== undefined || schema.const !== undefined) return;
    for (const message of openEnds(schema)) report({ message, location });
  },
});

function* openEnds(schema: Schema): Generator<string> {
  const types = typesOf(schema);
  if (types.includes("string") && schema.maxLength === undefined && !shortFormats.has(schema.format ?? "")) {
    yield `string without a bound; add "maxLength", "enum" or one of the formats ${[...shortFormats].join(", ")}`;
  }
  if (types.includes("integer") || types.includes("number")) {
    if (schema.minimum === undefined && schema.exclusiveMinimum === undefined) {
      yield `number without a lower bound; add "minimum"`;
    }
    if (schema.maximum === undefined && schema.exclusiveMaximum === undefined) {
      yield `number without an upper bound; add "maximum"`;
    }
    if (types.includes("integer") && leaves32Bits(schema) && schema.format !== "int64") {
      yield `integer beyond 32 bits; add "format": "int64"`;
    }
  }
  if (types.includes("array") && schema.maxItems === undefined && schema.items !== false) {
    yield `array without a bound; add "maxItems"`;
  }
  if (typeof schema.additionalProperties === "object" && schema.maxProperties === undefined) {
    yield `map without a bound; add "maxProperties"`;
  }
}

/** Many languages take an integer of no format for one of 32 bits, and then fail at the first large amount. */
function leaves32Bits({ minimum = 0, maximum = 0 }: Schema): boolean {
  return minimum < -(2 ** 31) || maximum >= 2 ** 31;
}
