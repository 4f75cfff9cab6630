// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok } from "../common-parts.ts";

export const listEntries = {
  id: "listEntries",
  method: "GET",
  path: "/entries",
  security: [[{ scheme: "key", scopes: [] }]],
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
  checks: () => import("../checks/entries.ts").then((module) => module.listEntries),
} as const satisfies OperationDescriptor;
