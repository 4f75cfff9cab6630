// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/item-list.ts");

export const listItems: OperationDescriptor = {
  id: "listItems",
  method: "GET",
  path: "/item-list",
  security: [],
  parameters: [],
  replies: [ok],
  checks: async () => (await loadChecks()).listItems,
};
