// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  discriminated,
  isInteger,
  isObject,
  isString,
  type Issue,
  nullable,
  optional,
  required,
} from "@heldsway/server-runtime/validation";

export function checkCat(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "petType", isString),
    required(value, issues, "lives", isInteger),
    optional(value, issues, "name", isString),
    optional(value, issues, "owner", checkOwner),
  );
}

export function checkDog(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "petType", isString),
    optional(value, issues, "name", isString),
    optional(value, issues, "owner", checkOwner),
    optional(value, issues, "bark", isString),
  );
}

const nullablePet = nullable(checkPet);

export function checkOwner(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "favourite", nullablePet);
}

const pet = discriminated("petType", [
  ["Cat", checkCat],
  ["dachshund", checkDog],
  ["Puppy", checkPuppy],
]);

export function checkPet(value: unknown, issues: Issue[]): boolean {
  return pet(value, issues);
}

export function checkPuppy(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "petType", isString),
    optional(value, issues, "name", isString),
    optional(value, issues, "owner", checkOwner),
    optional(value, issues, "bark", isString),
    optional(value, issues, "age", isInteger),
  );
}

export const listPets: OperationChecks = {
  parameters: {},
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": array(checkPet) } } },
};

export const addPet: OperationChecks = {
  parameters: {},
  body: { "application/json": checkPet },
  replies: { "200": { headers: {}, contents: { "application/json": checkPet } } },
};
