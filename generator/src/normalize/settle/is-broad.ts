import type { NumberType, ObjectType, Scalar, StringType, Type } from "../../ir/type.ts";
import type { Resolve } from "./intersect.ts";

/** Whether a type says no more than the kind of value that the other one is anyway. */
export function isBroad(broad: Type, other: Type, resolve: Resolve): boolean {
  if (other.kind === "union")
    return other.variants.every((variant) => {
      const plain = resolve(variant);
      return plain !== undefined && plain !== other && isBroad(broad, plain, resolve);
    });
  if (broad.kind === "object") return isBroadObject(broad, other);
  const values = valuesOf(other);
  if (broad.kind === "boolean")
    return other.kind === "boolean" || (values?.every((value) => typeof value === "boolean") ?? false);
  if (broad.kind === "string")
    return (
      isPlainString(broad) &&
      broad.format === undefined &&
      (other.kind === "string" || (values?.every((value) => typeof value === "string") ?? false))
    );
  if (broad.kind === "number")
    return isPlainNumber(broad) && !broad.isInteger && (other.kind === "number" || isNumbers(values));
  return false;
}

function isNumbers(values: readonly Scalar[] | undefined): boolean {
  return values?.every((value) => typeof value === "number") ?? false;
}

function isBroadObject(broad: ObjectType, other: Type): boolean {
  const isBare =
    broad.additional === "open" &&
    broad.properties.length === 0 &&
    broad.patterns.length === 0 &&
    broad.minProperties === undefined &&
    broad.maxProperties === undefined &&
    broad.rules === undefined;
  if (!isBare || other.kind !== "object") return false;
  const required = new Set([
    ...other.properties.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    ...other.requiredOthers,
  ]);
  return broad.requiredOthers.every((name) => required.has(name));
}

/** The values of an enum or a literal. */
export function valuesOf(type: Type): readonly Scalar[] | undefined {
  if (type.kind === "literal") return [type.value];
  return type.kind === "enum" ? type.values : undefined;
}

/** Whether a number has no bounds. */
export function isPlainNumber(type: NumberType): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = type;
  return [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].every(
    (bound) => bound === undefined,
  );
}

/** Whether a string has no rules but its format. */
export function isPlainString({ minLength, maxLength, pattern }: StringType): boolean {
  return minLength === undefined && maxLength === undefined && pattern === undefined;
}
