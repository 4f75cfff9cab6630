// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  isInteger,
  isObject,
  isString,
  type Issue,
  nullable,
  required,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

const listNotesOkMetaNextCursor = nullable(isString);

function checkListNotesOkMeta(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "next_cursor", listNotesOkMetaNextCursor);
}

export function checkListNotesOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  const isValid = required(value, issues, "data", checkThings);
  return required(value, issues, "meta", checkListNotesOkMeta) && isValid;
}

export const listNotes: OperationChecks = {
  parameters: { "query:cursor": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListNotesOk } } },
};
