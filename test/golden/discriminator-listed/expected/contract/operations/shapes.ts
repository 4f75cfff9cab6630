// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/shapes.ts");

export const listShapes: OperationDescriptor = {
  id: "listShapes",
  method: "GET",
  path: "/shapes",
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
  checks: async () => (await loadChecks()).listShapes,
};

export const addMark: OperationDescriptor = {
  id: "addMark",
  method: "POST",
  path: "/shapes",
  security: [],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [{ status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] }],
  checks: async () => (await loadChecks()).addMark,
};
