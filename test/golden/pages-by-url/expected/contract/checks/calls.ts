// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
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
  string,
} from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

const listCallsOkNextPageUri = nullable(string({ format: "uri-reference" }));

export function checkListCallsOk(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    optional(value, issues, "calls", checkThings),
    optional(value, issues, "next_page_uri", listCallsOkNextPageUri),
  );
}

export const listCalls: OperationChecks = {
  parameters: { "query:PageToken": isString, "query:Page": isInteger, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkListCallsOk } } },
};
