// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  isBoolean,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
  required,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

function checkListAuditOkNotesItem(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues);
}

const arrayOfListAuditOkNotesItem = array(checkListAuditOkNotesItem);

function checkListAuditOkPosition(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "following", isString);
}

export function checkListAuditOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "rows", checkThings),
    required(value, issues, "notes", arrayOfListAuditOkNotesItem),
    required(value, issues, "position", checkListAuditOkPosition),
    required(value, issues, "unfinished", isBoolean),
  );
}

export const listAudit: OperationChecks = {
  parameters: { "query:from": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListAuditOk } } },
};
