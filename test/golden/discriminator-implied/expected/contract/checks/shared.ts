// From test/golden/discriminator-implied/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  all,
  discriminated,
  isNumber,
  isObject,
  type Issue,
  literals,
  required,
} from "@heldsway/server-runtime/validation";

const circle = literals("circle");

export function checkCircle(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "kind", circle), required(value, issues, "radius", isNumber));
}

const shape = discriminated("kind", [
  ["circle", checkCircle],
  ["square", checkShapeSquare],
]);

export function checkShape(value: unknown, issues: Issue[]): boolean {
  return shape(value, issues);
}

const square = literals("square");

export function checkShapeSquare(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "kind", square), required(value, issues, "side", isNumber));
}
