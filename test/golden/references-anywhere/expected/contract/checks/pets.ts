// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  isAnything,
  isInteger,
  isObject,
  isString,
  type Issue,
  nullable,
  optional,
} from "@heldsway/server-runtime/validation";

export function checkOwner22me22(value: unknown, issues: Issue[]): boolean {
  return isString(value, issues);
}

const nullableString = nullable(isString);

export function checkPet(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "any", isAnything),
    optional(value, issues, "kind", nullableString),
    optional(value, issues, "name", isString),
    optional(value, issues, "owner", checkOwner22me22),
  );
}

export const listPets: OperationChecks = {
  parameters: { "query:limit": isInteger },
  body: {},
  replies: {
    "200": { headers: {}, contents: { "application/json": array(checkPet) } },
    "404": { headers: {}, contents: {} },
    "410": { headers: {}, contents: {} },
  },
};
