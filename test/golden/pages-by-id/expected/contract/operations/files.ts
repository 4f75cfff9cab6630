// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { after, limit, ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/files.ts");

export const listFiles: OperationDescriptor = {
  id: "listFiles",
  method: "GET",
  path: "/files",
  security: [],
  parameters: [after, limit],
  replies: [ok],
  checks: async () => (await loadChecks()).listFiles,
};
