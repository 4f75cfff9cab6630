// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isInteger,
  isObject,
  isString,
  type Issue,
  nullable,
  optional,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

const nullableString = nullable(isString);

function checkListNotesOkMeta(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "next_cursor", nullableString);
}

export function checkListNotesOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "data", checkThings),
    optional(value, issues, "meta", checkListNotesOkMeta),
  );
}

export const listNotes: OperationChecks = {
  parameters: { "query:cursor": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListNotesOk } } },
};
