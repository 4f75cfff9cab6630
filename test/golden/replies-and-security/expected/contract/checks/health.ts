// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";

export const getHealth: OperationChecks = {
  parameters: {},
  body: {},
  replies: { default: { headers: {}, contents: {} } },
};
