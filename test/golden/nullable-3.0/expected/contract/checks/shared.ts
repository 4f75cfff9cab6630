// From test/golden/nullable-3.0/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  integer,
  isObject,
  isString,
  type Issue,
  literals,
  nullable,
  optional,
  required,
} from "@heldsway/server-runtime/validation";

export function checkAuthor(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "name", isString);
}

const noteText = nullable(isString);
const noteKind = literals("memo", "todo", null);
const noteAuthor = nullable(checkAuthor);
const noteRank = integer({ exclusiveMinimum: 0 });

export function checkNote(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "text", noteText);
  isValid = required(value, issues, "kind", noteKind) && isValid;
  isValid = required(value, issues, "author", noteAuthor) && isValid;
  return optional(value, issues, "rank", noteRank) && isValid;
}
