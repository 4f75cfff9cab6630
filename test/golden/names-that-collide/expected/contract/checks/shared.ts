// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { isObject, isString, type Issue, optional, required } from "@heldsway/server-runtime/validation";

export function checkFileModel(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "of", checkItem2);
}

export function checkItem(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "file", checkFileModel);
}

export function checkItem2(value: unknown, issues: Issue[]): boolean {
  return isString(value, issues);
}

export function checkSimpleItem(value: unknown, issues: Issue[]): boolean {
  return isString(value, issues);
}
