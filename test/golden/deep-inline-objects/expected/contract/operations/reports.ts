// From test/golden/deep-inline-objects/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/reports.ts");

export const createReport: OperationDescriptor = {
  id: "createReport",
  method: "POST",
  path: "/reports",
  security: [],
  parameters: [],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
  ],
  checks: async () => (await loadChecks()).createReport,
};
