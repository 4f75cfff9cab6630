// From test/golden/all-of-merged/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  all,
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
  return all(
    required(value, issues, "id", isString),
    required(value, issues, "name", isString),
    optional(value, issues, "age", isInteger),
  );
}

const catName = string({ maxLength: 20 });

export function checkCat(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", isString),
    required(value, issues, "name", catName),
    required(value, issues, "age", isInteger),
    optional(value, issues, "purrs", isBoolean),
  );
}

export function checkSame(value: unknown, issues: Issue[]): boolean {
  return checkAnimal(value, issues);
}
