// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { isObject, isString, type Issue, required } from "@heldsway/server-runtime/validation";

export function checkFailure(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "reason", isString);
}
