// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/audit.ts");

export const listAudit: OperationDescriptor = {
  id: "listAudit",
  method: "GET",
  path: "/audit",
  security: [],
  parameters: [
    {
      name: "from",
      property: "from",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    limit,
  ],
  replies: [ok],
  checks: async () => (await loadChecks()).listAudit,
};
