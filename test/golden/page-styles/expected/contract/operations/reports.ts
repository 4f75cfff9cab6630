// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok, page } from "../common-parts.ts";

export const listReports = {
  id: "listReports",
  method: "GET",
  path: "/reports",
  security: [[{ scheme: "key", scopes: [] }]],
  parameters: [page, limit],
  replies: [ok],
  checks: () => import("../checks/reports.ts").then((module) => module.listReports),
} as const satisfies OperationDescriptor;
