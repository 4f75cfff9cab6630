// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok, page } from "../common-parts.ts";

const loadChecks = () => import("../checks/runs.ts");

export const listRuns: OperationDescriptor = {
  id: "listRuns",
  method: "GET",
  path: "/runs",
  security: [],
  parameters: [page, limit],
  replies: [ok],
  checks: async () => (await loadChecks()).listRuns,
};
