// From test/golden/maps/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  all,
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
  return all(optional(value, issues, "a", isString), closed(value, issues, closedKeys));
}

export function checkLabels(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(everyMember(value, issues, isString), maxProperties(value, issues, 20));
}

const mixedKeys = keys(["count"]);

export function checkMixed(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "count", isInteger), others(value, issues, mixedKeys, isString));
}

const prefixedPattern = /^x-/u;
const prefixedKeys = keys([], [prefixedPattern]);

export function checkPrefixed(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(matching(value, issues, prefixedPattern, isString), closed(value, issues, prefixedKeys));
}
