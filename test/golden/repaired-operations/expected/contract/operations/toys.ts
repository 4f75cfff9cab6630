// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { noContent } from "../common-parts.ts";

const loadChecks = () => import("../checks/toys.ts");

export const getToy: OperationDescriptor = {
  id: "getToy",
  method: "GET",
  path: "/toys/{toy_id}",
  security: [],
  parameters: [
    {
      name: "toy_id",
      property: "toyId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [noContent],
  checks: async () => (await loadChecks()).getToy,
};
