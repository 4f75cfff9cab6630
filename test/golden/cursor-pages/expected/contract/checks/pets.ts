// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  isObject,
  isString,
  type Issue,
  nullable,
  required,
} from "@heldsway/server-runtime/validation";

const arrayOfPet = array(checkPet);
const nullableString = nullable(isString);

export function checkListPetsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", arrayOfPet),
    required(value, issues, "next_cursor", nullableString),
  );
}

export function checkPet(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "id", isString);
}

export const listPets: OperationChecks = {
  parameters: { "query:cursor": isString },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListPetsOk } } },
};
