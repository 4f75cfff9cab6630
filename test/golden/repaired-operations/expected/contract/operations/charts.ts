// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

export const getChartsByPkData = {
  id: "getChartsByPkData",
  method: "GET",
  path: "/charts/{pk}/data",
  security: [],
  parameters: [
    {
      name: "pk",
      property: "pk",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [{ status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] }],
  checks: () => import("../checks/charts.ts").then((module) => module.getChartsByPkData),
} as const satisfies OperationDescriptor;
