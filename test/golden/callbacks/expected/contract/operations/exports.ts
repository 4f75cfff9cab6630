// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

export const createExport = {
  id: "createExport",
  method: "POST",
  path: "/exports",
  security: [],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [{ status: "202", name: "accepted", headers: [], contents: [], problemCodes: [] }],
  checks: () => import("../checks/exports.ts").then((module) => module.createExport),
} as const satisfies OperationDescriptor;
