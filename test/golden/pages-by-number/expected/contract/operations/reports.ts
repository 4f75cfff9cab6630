// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok, page } from "../common-parts.ts";

const loadChecks = () => import("../checks/reports.ts");

export const listReports: OperationDescriptor = {
  id: "listReports",
  method: "GET",
  path: "/reports",
  security: [],
  parameters: [page, limit],
  replies: [ok],
  checks: async () => (await loadChecks()).listReports,
};
