// From test/golden/maps/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  closed,
  everyMember,
  isInteger,
  isObject,
  isString,
  type Issue,
  keys,
  matching,
  maxProperties,
  optional,
  others,
  required,
} from "@heldsway/server-runtime/validation";

const closedKeys = keys(["a"]);

export function checkClosed(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = optional(value, issues, "a", isString);
  return closed(value, issues, closedKeys) && isValid;
}

export function checkLabels(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = everyMember(value, issues, isString);
  return maxProperties(value, issues, 20) && isValid;
}

const mixedKeys = keys(["count"]);

export function checkMixed(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "count", isInteger);
  return others(value, issues, mixedKeys, isString) && isValid;
}

const prefixedPattern = /^x-/u;
const prefixedKeys = keys([], [prefixedPattern]);

export function checkPrefixed(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = matching(value, issues, prefixedPattern, isString);
  return closed(value, issues, prefixedKeys) && isValid;
}
