// From test/golden/values-3.1/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
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

const valuesOne = literals("one");
const valuesSome = literals("a", 1, true, null);
const valuesMany = nullable(anyOf(isString, isInteger));
const valuesPair = tuple([isString, isInteger]);
const valuesOpenPair = tuple([isString], isBoolean);

export function checkValues(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "nothing", isNull);
  isValid = required(value, issues, "one", valuesOne) && isValid;
  isValid = required(value, issues, "some", valuesSome) && isValid;
  isValid = required(value, issues, "many", valuesMany) && isValid;
  isValid = required(value, issues, "pair", valuesPair) && isValid;
  return required(value, issues, "open_pair", valuesOpenPair) && isValid;
}
