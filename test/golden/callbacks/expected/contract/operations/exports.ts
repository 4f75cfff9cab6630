// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/exports.ts");

export const createExport: OperationDescriptor = {
  id: "createExport",
  method: "POST",
  path: "/exports",
  security: [],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [{ status: "202", name: "accepted", headers: [], contents: [], problemCodes: [] }],
  checks: async () => (await loadChecks()).createExport,
};
