// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isBoolean,
  isInteger,
  isObject,
  isString,
  type Issue,
  required,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListEventsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", checkThings),
    required(value, issues, "iterator", isString),
    required(value, issues, "done", isBoolean),
  );
}

export const listEvents: OperationChecks = {
  parameters: { "query:iterator": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListEventsOk } } },
};
