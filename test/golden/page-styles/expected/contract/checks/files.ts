// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  isBoolean,
  isInteger,
  isObject,
  isString,
  type Issue,
  nullable,
  required,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

const listFilesOkLastId = nullable(isString);

export function checkListFilesOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "data", checkThings);
  isValid = required(value, issues, "has_more", isBoolean) && isValid;
  return required(value, issues, "last_id", listFilesOkLastId) && isValid;
}

export const listFiles: OperationChecks = {
  parameters: { "query:after": isString, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListFilesOk } } },
};
