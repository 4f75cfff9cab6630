// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { all, isInteger, isObject, type Issue, required } from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export function checkListEntriesOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "entries", checkThings),
    required(value, issues, "offset", isInteger),
    required(value, issues, "limit", isInteger),
    required(value, issues, "total_count", isInteger),
  );
}

export const listEntries: OperationChecks = {
  parameters: { "query:offset": isInteger, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListEntriesOk } } },
};
