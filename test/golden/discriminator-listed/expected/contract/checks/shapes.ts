// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  allOf,
  anyOf,
  array,
  discriminated,
  isInteger,
  isNumber,
  isObject,
  isString,
  type Issue,
  optional,
  required,
} from "@heldsway/server-runtime/validation";

export function checkCircle(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "kind", isString),
    required(value, issues, "radius", isNumber),
    optional(value, issues, "name", isString),
  );
}

function checkMark1(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "by", isString);
}

function checkMark22(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "text", isString);
}

const mark = allOf(checkMark1, anyOf(checkStar, checkMark22));

export function checkMark(value: unknown, issues: Issue[]): boolean {
  return mark(value, issues);
}

export function checkPoint(value: unknown, issues: Issue[]): boolean {
  return checkShapeBase(value, issues);
}

const shape = discriminated("kind", [
  ["circle", checkCircle],
  ["point", checkPoint],
]);

export function checkShape(value: unknown, issues: Issue[]): boolean {
  return shape(value, issues);
}

export function checkShapeBase(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "kind", isString), optional(value, issues, "name", isString));
}

export function checkStar(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(optional(value, issues, "by", isString), optional(value, issues, "stars", isInteger));
}

export const listShapes: OperationChecks = {
  parameters: {},
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": array(checkShape) } } },
};

export const addMark: OperationChecks = {
  parameters: {},
  body: { "application/json": checkMark },
  replies: { "204": { headers: {}, contents: {} } },
};
