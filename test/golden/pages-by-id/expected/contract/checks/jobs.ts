// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isBoolean,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListJobsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(optional(value, issues, "data", checkThings), optional(value, issues, "has_more", isBoolean));
}

export const listJobs: OperationChecks = {
  parameters: { "query:after": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListJobsOk } } },
};
