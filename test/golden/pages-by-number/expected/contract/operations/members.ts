// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { limit, ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/members.ts");

export const listMembers: OperationDescriptor = {
  id: "listMembers",
  method: "GET",
  path: "/members",
  security: [],
  parameters: [
    {
      name: "page",
      property: "page",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
      default: 1,
    },
    limit,
  ],
  replies: [ok],
  checks: async () => (await loadChecks()).listMembers,
};
