// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/logs.ts");

export const searchLogs: OperationDescriptor = {
  id: "searchLogs",
  method: "POST",
  path: "/logs/search",
  security: [],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [ok],
  checks: async () => (await loadChecks()).searchLogs,
};
