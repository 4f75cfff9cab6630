import type { Check, Issue } from "./check.ts";
import { report } from "./issues.ts";

/** What a number must keep to besides being one. */
export interface NumberRules {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** Accepts finite numbers: JSON has no others. */
export function isNumber(value: unknown, issues: Issue[]): value is number {
  return Number.isFinite(value) || report(issues, "type", "must be a number");
}

/** Accepts numbers without a fraction, however they were written: `1.0` is one. */
export function isInteger(value: unknown, issues: Issue[]): value is number {
  return Number.isInteger(value) || report(issues, "type", "must be an integer");
}

export function number(rules: NumberRules): Check {
  return (value, issues) => isNumber(value, issues) && keepsTo(value, rules, issues);
}

export function integer(rules: NumberRules): Check {
  return (value, issues) => isInteger(value, issues) && keepsTo(value, rules, issues);
}

function keepsTo(value: number, rules: NumberRules, issues: Issue[]): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules;
  let isFine = true;
  if (minimum !== undefined && value < minimum)
    isFine = report(issues, "minimum", `must be at least ${minimum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    isFine = report(issues, "exclusive_minimum", `must be more than ${exclusiveMinimum}`);
  if (maximum !== undefined && value > maximum)
    isFine = report(issues, "maximum", `must be at most ${maximum}`);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    isFine = report(issues, "exclusive_maximum", `must be less than ${exclusiveMaximum}`);
  if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    isFine = report(issues, "multiple_of", `must be a multiple of ${multipleOf}`);
  return isFine;
}

/** Decides on the decimal digits people wrote, not on their binary neighbours: 0.3 is a multiple of 0.1. */
export function isMultiple(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const a = decimalOf(value);
  const b = decimalOf(divisor);
  const places = Math.max(a.places, b.places);
  return (a.digits * 10n ** BigInt(places - a.places)) % (b.digits * 10n ** BigInt(places - b.places)) === 0n;
}

/** The number as digits and how many of them stand behind the point. */
function decimalOf(value: number): { readonly digits: bigint; readonly places: number } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}
