// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/calls.ts");

export const listCalls: OperationDescriptor = {
  id: "listCalls",
  method: "GET",
  path: "/calls",
  security: [[{ scheme: "key", scopes: [] }]],
  parameters: [
    {
      name: "PageToken",
      property: "PageToken",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "Page",
      property: "Page",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
    },
    limit,
  ],
  replies: [ok],
  checks: async () => (await loadChecks()).listCalls,
};
