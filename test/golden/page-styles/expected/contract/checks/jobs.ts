// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  isBoolean,
  isInteger,
  isObject,
  isString,
  type Issue,
  required,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListJobsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "data", checkThings);
  return required(value, issues, "has_more", isBoolean) && isValid;
}

export const listJobs: OperationChecks = {
  parameters: { "query:after": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListJobsOk } } },
};
