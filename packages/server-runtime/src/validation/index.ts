export { type ArrayRules, array, tuple } from "./array.ts";
export type { Check, Issue } from "./check.ts";
export { all, allOf, anyOf, discriminated, nullable, oneOf } from "./combine.ts";
export type { FormatName } from "./formats.ts";
export { issueLimit, report, within } from "./issues.ts";
export { integer, isInteger, isNumber, type NumberRules, number } from "./number.ts";
export {
  closed,
  everyMember,
  isObject,
  type JsonObject,
  type KnownKeys,
  keys,
  matching,
  maxProperties,
  minProperties,
  optional,
  others,
  record,
  required,
} from "./object.ts";
export { conditional, dependent, dependentRequired, not, propertyNames } from "./rules.ts";
export { isAnything, isBinary, isBoolean, isNothing, isNull, literals } from "./scalar.ts";
export { isDate, isDateTime, isEmail, isString, isUri, isUuid, type StringRules, string } from "./string.ts";
