// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isInteger } from "@heldsway/server-runtime/validation";
import { ok } from "../common-checks.ts";

export const listTags: OperationChecks = {
  parameters: { "query:page": isInteger },
  body: {},
  replies: { "200": ok },
};
