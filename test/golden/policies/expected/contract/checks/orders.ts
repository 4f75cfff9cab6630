// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { all, isObject, isString, type Issue, required } from "@heldsway/server-runtime/validation";

export function checkFailure(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "errorCode", isString),
    required(value, issues, "errorMessage", isString),
  );
}

export function checkOrder(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "article", isString);
}

export const createOrder: OperationChecks = {
  parameters: {},
  body: { "application/json": checkOrder },
  replies: {
    "201": { headers: {}, contents: { "application/json": checkOrder } },
    "409": { headers: {}, contents: { "application/json": checkFailure } },
    "422": { headers: {}, contents: { "application/json": checkFailure } },
  },
};
