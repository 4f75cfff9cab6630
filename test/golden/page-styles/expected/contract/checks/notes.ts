// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isInteger,
  isObject,
  isString,
  type Issue,
  nullable,
  required,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

const nullableString = nullable(isString);

function checkListNotesOkMeta(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "next_cursor", nullableString);
}

export function checkListNotesOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", checkThings),
    required(value, issues, "meta", checkListNotesOkMeta),
  );
}

export const listNotes: OperationChecks = {
  parameters: { "query:cursor": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListNotesOk } } },
};
