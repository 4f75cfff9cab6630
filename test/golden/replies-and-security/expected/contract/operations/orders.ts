// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { otherwise } from "../common-parts.ts";

const loadChecks = () => import("../checks/orders.ts");

export const listOrders: OperationDescriptor = {
  id: "listOrders",
  method: "GET",
  path: "/orders",
  security: [[{ scheme: "bearerAuth", scopes: ["read"] }]],
  parameters: [],
  replies: [{ status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] }],
  checks: async () => (await loadChecks()).listOrders,
};

export const createOrder: OperationDescriptor = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
  security: [
    [
      { scheme: "bearerAuth", scopes: ["write"] },
      { scheme: "signature", scopes: [] },
    ],
    [{ scheme: "session", scopes: [] }],
    [],
  ],
  parameters: [],
  replies: [
    {
      status: "201",
      name: "created",
      headers: [
        { name: "ETag", required: false },
        { name: "Location", required: true },
      ],
      contents: [],
      problemCodes: [],
    },
    { status: "404", name: "notFound", headers: [], contents: [], problemCodes: [] },
    { status: "4XX", name: "clientError", headers: [], contents: [], problemCodes: [] },
    otherwise,
  ],
  checks: async () => (await loadChecks()).createOrder,
};
