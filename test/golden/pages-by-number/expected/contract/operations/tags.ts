// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { ok, page } from "../common-parts.ts";

const loadChecks = () => import("../checks/tags.ts");

export const listTags: OperationDescriptor = {
  id: "listTags",
  method: "GET",
  path: "/tags",
  security: [],
  parameters: [page],
  replies: [ok],
  checks: async () => (await loadChecks()).listTags,
};
