// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isString } from "@heldsway/server-runtime/validation";

export const getChartsByPkData: OperationChecks = {
  parameters: { "path:pk": isString },
  body: {},
  replies: { "204": { headers: {}, contents: {} } },
};
