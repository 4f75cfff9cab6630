// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { all, integer, isInteger, isObject, type Issue, optional } from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListReportsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "items", checkThings),
    optional(value, issues, "page", isInteger),
    optional(value, issues, "total_pages", isInteger),
  );
}

export const listReports: OperationChecks = {
  parameters: { "query:page": integer({ minimum: 0 }), "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListReportsOk } } },
};
