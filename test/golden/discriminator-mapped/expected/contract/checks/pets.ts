// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  discriminated,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
  required,
} from "@heldsway/server-runtime/validation";

export function checkCat(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "kind", isString), optional(value, issues, "lives", isInteger));
}

export function checkDog(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "kind", isString), optional(value, issues, "tricks", isInteger));
}

const pet = discriminated("kind", [
  ["feline", checkCat],
  ["canine", checkDog],
]);

export function checkPet(value: unknown, issues: Issue[]): boolean {
  return pet(value, issues);
}

export const getPet: OperationChecks = {
  parameters: { "path:pet_id": isString },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkPet } } },
};
