// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { all, integer, isInteger, isObject, type Issue, required } from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListReportsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "items", checkThings),
    required(value, issues, "page", isInteger),
    required(value, issues, "total_pages", isInteger),
  );
}

export const listReports: OperationChecks = {
  parameters: { "query:page": integer({ minimum: 0 }), "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListReportsOk } } },
};
