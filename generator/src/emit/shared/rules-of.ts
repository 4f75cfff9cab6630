import type { ArrayRules, FormatName, NumberRules, StringRules } from "@heldsway/server-runtime/validation";
import type { ArrayType, NumberType, StringType, TupleType } from "../../ir/type.ts";
import { regularExpression } from "./regular-expression.ts";

// What the checks of the runtime are told of a type: printed into contracts, and run on the samples of examples.

export function stringRulesOf({ minLength, maxLength, pattern, format }: StringType): StringRules {
  const expression = pattern === undefined ? undefined : regularExpression(pattern);
  return {
    ...(minLength ? { minLength } : undefined),
    ...(maxLength !== undefined && { maxLength }),
    ...(expression && { pattern: expression }),
    ...(format !== undefined && isAsserted(format) && { format }),
  };
}

export function numberRulesOf(type: NumberType): NumberRules {
  const { exclusiveMinimum, exclusiveMaximum, multipleOf } = type;
  const bounds = type.format === "int32" ? int32 : everyNumber;
  const minimum = Math.max(type.minimum ?? bounds.minimum, bounds.minimum);
  const maximum = Math.min(type.maximum ?? bounds.maximum, bounds.maximum);
  return {
    ...(Number.isFinite(minimum) && { minimum }),
    ...(Number.isFinite(maximum) && { maximum }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
    ...(exclusiveMaximum !== undefined && { exclusiveMaximum }),
    ...(multipleOf !== undefined && { multipleOf }),
  };
}

export function arrayRulesOf({ minItems, maxItems, isUnique }: ArrayType | TupleType): ArrayRules {
  return {
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(isUnique && { isUnique }),
  };
}

/** Formats the runtime asserts; others are annotations. */
const asserted: ReadonlySet<string> = new Set<FormatName>([
  "byte",
  "date",
  "date-time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "time",
  "uri",
  "uri-reference",
  "uuid",
]);

function isAsserted(format: string): format is FormatName {
  return asserted.has(format);
}

const int32 = { minimum: -2_147_483_648, maximum: 2_147_483_647 };
const everyNumber = { minimum: Number.NEGATIVE_INFINITY, maximum: Number.POSITIVE_INFINITY };
