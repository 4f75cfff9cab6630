// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { all, isInteger, isObject, type Issue, optional } from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListEntriesOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "entries", checkThings),
    optional(value, issues, "limit", isInteger),
    optional(value, issues, "offset", isInteger),
    optional(value, issues, "total_count", isInteger),
  );
}

export const listEntries: OperationChecks = {
  parameters: { "query:offset": isInteger, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListEntriesOk } } },
};
