// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { all, isObject, isString, type Issue, optional, required } from "@heldsway/server-runtime/validation";
import { checkOwner } from "./pets.ts";

export function checkPetBase(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "petType", isString),
    optional(value, issues, "name", isString),
    optional(value, issues, "owner", checkOwner),
  );
}
