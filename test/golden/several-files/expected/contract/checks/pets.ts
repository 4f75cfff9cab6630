// From test/golden/several-files/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isObject, type Issue, optional, required, string } from "@heldsway/server-runtime/validation";

const id = string({ pattern: /^pet_/u });

export function checkId(value: unknown, issues: Issue[]): boolean {
  return id(value, issues);
}

export function checkPet(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "id", checkId);
  return optional(value, issues, "parent", checkPet) && isValid;
}

export const getPet: OperationChecks = {
  parameters: { "path:pet_id": checkId },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkPet } } },
};
