// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/entries.ts");

export const listEntries: OperationDescriptor = {
  id: "listEntries",
  method: "GET",
  path: "/entries",
  security: [],
  parameters: [
    {
      name: "offset",
      property: "offset",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
    },
    limit,
  ],
  replies: [ok],
  checks: async () => (await loadChecks()).listEntries,
};
