// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
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
  let isValid = required(value, issues, "petType", isString);
  isValid = required(value, issues, "lives", isInteger) && isValid;
  isValid = optional(value, issues, "name", isString) && isValid;
  return optional(value, issues, "owner", checkOwner) && isValid;
}

export function checkDog(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "petType", isString);
  isValid = optional(value, issues, "name", isString) && isValid;
  isValid = optional(value, issues, "owner", checkOwner) && isValid;
  return optional(value, issues, "bark", isString) && isValid;
}

const ownerFavourite = nullable(checkPet);

export function checkOwner(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "favourite", ownerFavourite);
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
  let isValid = required(value, issues, "petType", isString);
  isValid = optional(value, issues, "name", isString) && isValid;
  isValid = optional(value, issues, "owner", checkOwner) && isValid;
  isValid = optional(value, issues, "bark", isString) && isValid;
  return optional(value, issues, "age", isInteger) && isValid;
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
