// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { noContent } from "../common-parts.ts";

const loadChecks = () => import("../checks/charts.ts");

export const getChartsByPkData: OperationDescriptor = {
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
  replies: [noContent],
  checks: async () => (await loadChecks()).getChartsByPkData,
};
