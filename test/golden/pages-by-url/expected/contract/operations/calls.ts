// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit } from "../common-parts.ts";

const loadChecks = () => import("../checks/calls.ts");

export const listCalls: OperationDescriptor = {
  id: "listCalls",
  method: "GET",
  path: "/calls",
  security: [],
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
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
  ],
  checks: async () => (await loadChecks()).listCalls,
};
