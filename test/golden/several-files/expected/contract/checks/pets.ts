// From test/golden/several-files/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { all, isObject, type Issue, optional, required, string } from "@heldsway/server-runtime/validation";

const id = string({ pattern: /^pet_/u });

export function checkId(value: unknown, issues: Issue[]): boolean {
  return id(value, issues);
}

export function checkPet(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "id", checkId), optional(value, issues, "parent", checkPet));
}

export const getPet: OperationChecks = {
  parameters: { "path:pet_id": checkId },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkPet } } },
};
