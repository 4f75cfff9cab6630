// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isString } from "@heldsway/server-runtime/validation";
import { noContent } from "../common-checks.ts";

export const getToy: OperationChecks = {
  parameters: { "path:toy_id": isString },
  body: {},
  replies: { "204": noContent },
};
