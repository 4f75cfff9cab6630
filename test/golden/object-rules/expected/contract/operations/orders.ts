// From test/golden/object-rules/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/orders.ts");

export const createOrder: OperationDescriptor = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
  security: [],
  parameters: [],
  body: { required: false, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [{ status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] }],
  checks: async () => (await loadChecks()).createOrder,
};
