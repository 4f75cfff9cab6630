// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok2, page } from "../common-parts.ts";

const loadChecks = () => import("../checks/issues.ts");

export const listIssues: OperationDescriptor = {
  id: "listIssues",
  method: "GET",
  path: "/issues",
  security: [[{ scheme: "key", scopes: [] }]],
  parameters: [page, limit],
  replies: [ok2],
  checks: async () => (await loadChecks()).listIssues,
};
