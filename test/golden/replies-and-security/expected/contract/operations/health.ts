// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

export const getHealth = {
  id: "getHealth",
  method: "GET",
  path: "/health",
  security: [],
  parameters: [],
  replies: [{ status: "default", name: "otherwise", headers: [], contents: [], problemCodes: [] }],
  checks: () => import("../checks/health.ts").then((module) => module.getHealth),
} as const satisfies OperationDescriptor;
