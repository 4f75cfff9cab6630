// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/orders.ts");

export const createOrder: OperationDescriptor = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
  security: [[{ scheme: "program", scopes: ["write"] }]],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
      status: "201",
      name: "created",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
    {
      status: "409",
      name: "conflict",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
    {
      status: "422",
      name: "unprocessableContent",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
  ],
  idempotency: { header: "X-Request-Token", required: false },
  checks: async () => (await loadChecks()).createOrder,
};
