// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { array, isObject, isString, type Issue, required } from "@heldsway/server-runtime/validation";

export function checkThing(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "id", isString);
}

const arrayOfThing = array(checkThing);

export function checkThings(value: unknown, issues: Issue[]): boolean {
  return arrayOfThing(value, issues);
}
