// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  isAnything,
  isBoolean,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

const arrayOfAnything = array(isAnything);

function checkListAuditOkPosition(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "following", isString);
}

export function checkListAuditOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "notes", arrayOfAnything),
    optional(value, issues, "position", checkListAuditOkPosition),
    optional(value, issues, "rows", checkThings),
    optional(value, issues, "unfinished", isBoolean),
  );
}

export const listAudit: OperationChecks = {
  parameters: { "query:from": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListAuditOk } } },
};
