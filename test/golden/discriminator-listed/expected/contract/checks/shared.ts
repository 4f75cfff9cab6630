// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { isObject, isString, type Issue, optional } from "@heldsway/server-runtime/validation";

export function checkMarkBase(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "by", isString);
}
