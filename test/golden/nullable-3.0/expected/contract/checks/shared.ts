// From test/golden/nullable-3.0/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  all,
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

const nullableString = nullable(isString);
const noteKind = literals("memo", "todo", null);
const nullableAuthor = nullable(checkAuthor);
const noteRank = integer({ exclusiveMinimum: 0 });

export function checkNote(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "text", nullableString),
    required(value, issues, "kind", noteKind),
    required(value, issues, "author", nullableAuthor),
    optional(value, issues, "rank", noteRank),
  );
}
