// From test/golden/values-3.1/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  all,
  anyOf,
  isBoolean,
  isInteger,
  isNull,
  isObject,
  isString,
  type Issue,
  literals,
  nullable,
  required,
  tuple,
} from "@heldsway/server-runtime/validation";

const one = literals("one");
const valuesSome = literals("a", 1, true, null);
const valuesMany = nullable(anyOf(isString, isInteger));
const valuesPair = tuple([isString, isInteger]);
const valuesOpenPair = tuple([isString], isBoolean);

export function checkValues(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "nothing", isNull),
    required(value, issues, "one", one),
    required(value, issues, "some", valuesSome),
    required(value, issues, "many", valuesMany),
    required(value, issues, "pair", valuesPair),
    required(value, issues, "open_pair", valuesOpenPair),
  );
}
