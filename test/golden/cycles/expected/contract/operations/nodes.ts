// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/nodes.ts");

export const getNode: OperationDescriptor = {
  id: "getNode",
  method: "GET",
  path: "/nodes",
  security: [],
  parameters: [],
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
  ],
  checks: async () => (await loadChecks()).getNode,
};
