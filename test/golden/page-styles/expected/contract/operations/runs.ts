// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok2, page } from "../common-parts.ts";

const loadChecks = () => import("../checks/runs.ts");

export const listRuns: OperationDescriptor = {
  id: "listRuns",
  method: "GET",
  path: "/runs",
  security: [[{ scheme: "key", scopes: [] }]],
  parameters: [page, limit],
  replies: [ok2],
  checks: async () => (await loadChecks()).listRuns,
};
