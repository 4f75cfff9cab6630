// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListRunsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(optional(value, issues, "runs", checkThings), optional(value, issues, "total_count", isInteger));
}

export const listRuns: OperationChecks = {
  parameters: { "query:page": isInteger, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: { Link: isString }, contents: { "application/json": checkListRunsOk } } },
};
