// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { after, limit, ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/jobs.ts");

export const listJobs: OperationDescriptor = {
  id: "listJobs",
  method: "GET",
  path: "/jobs",
  security: [],
  parameters: [after, limit],
  replies: [ok],
  checks: async () => (await loadChecks()).listJobs,
};
