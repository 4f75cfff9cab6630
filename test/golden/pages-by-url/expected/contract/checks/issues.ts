// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isInteger, isString } from "@heldsway/server-runtime/validation";
import { checkThings } from "./shared.ts";

export const listIssues: OperationChecks = {
  parameters: { "query:page": isInteger, "query:limit": isInteger },
  body: {},
  replies: { "200": { headers: { Link: isString }, contents: { "application/json": checkThings } } },
};
