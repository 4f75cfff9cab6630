// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { after, limit, ok } from "../common-parts.ts";

export const listFiles = {
  id: "listFiles",
  method: "GET",
  path: "/files",
  security: [[{ scheme: "key", scopes: [] }]],
  parameters: [after, limit],
  replies: [ok],
  checks: () => import("../checks/files.ts").then((module) => module.listFiles),
} as const satisfies OperationDescriptor;
