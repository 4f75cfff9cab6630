// From test/golden/discriminator-implied/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  discriminated,
  isNumber,
  isObject,
  type Issue,
  literals,
  required,
} from "@heldsway/server-runtime/validation";

const circleKind = literals("circle");

export function checkCircle(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "kind", circleKind);
  return required(value, issues, "radius", isNumber) && isValid;
}

const shape = discriminated("kind", [
  ["circle", checkCircle],
  ["square", checkShapeSquare],
]);

export function checkShape(value: unknown, issues: Issue[]): boolean {
  return shape(value, issues);
}

const shapeSquareKind = literals("square");

export function checkShapeSquare(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "kind", shapeSquareKind);
  return required(value, issues, "side", isNumber) && isValid;
}
