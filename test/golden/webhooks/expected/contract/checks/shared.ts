// From test/golden/webhooks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { isObject, isString, type Issue, required } from "@heldsway/server-runtime/validation";

export function checkOrderPaid(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "order_id", isString);
}
