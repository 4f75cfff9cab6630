// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { all, isObject, isString, type Issue, optional } from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkSearchLogsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "next_cursor", isString),
    optional(value, issues, "results", checkThings),
  );
}

function checkSearchLogsBody(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "cursor", isString);
}

export const searchLogs: OperationChecks = {
  parameters: {},
  body: { "application/json": checkSearchLogsBody },
  replies: { "200": { headers: {}, contents: { "application/json": checkSearchLogsOk } } },
};
