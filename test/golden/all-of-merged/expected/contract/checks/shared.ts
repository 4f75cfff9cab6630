// From test/golden/all-of-merged/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  isBoolean,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
  required,
  string,
} from "@heldsway/server-runtime/validation";

export function checkAnimal(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", isString);
  isValid = required(value, issues, "name", isString) && isValid;
  return optional(value, issues, "age", isInteger) && isValid;
}

const catName = string({ maxLength: 20 });

export function checkCat(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", isString);
  isValid = required(value, issues, "name", catName) && isValid;
  isValid = required(value, issues, "age", isInteger) && isValid;
  return optional(value, issues, "purrs", isBoolean) && isValid;
}

export function checkSame(value: unknown, issues: Issue[]): boolean {
  return checkAnimal(value, issues);
}
