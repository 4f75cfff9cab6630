// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { otherwise } from "../common-parts.ts";

const loadChecks = () => import("../checks/health.ts");

export const getHealth: OperationDescriptor = {
  id: "getHealth",
  method: "GET",
  path: "/health",
  security: [],
  parameters: [],
  replies: [otherwise],
  checks: async () => (await loadChecks()).getHealth,
};
