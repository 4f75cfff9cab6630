// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isInteger,
  isObject,
  isString,
  type Issue,
  required,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListRunsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "total_count", isInteger), required(value, issues, "runs", checkThings));
}

export const listRuns: OperationChecks = {
  parameters: { "query:page": isInteger, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: { Link: isString }, contents: { "application/json": checkListRunsOk } } },
};
