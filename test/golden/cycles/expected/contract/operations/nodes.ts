// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

export const getNode = {
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
  checks: () => import("../checks/nodes.ts").then((module) => module.getNode),
} as const satisfies OperationDescriptor;
