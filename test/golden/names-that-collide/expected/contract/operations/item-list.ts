// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { ok } from "../common-parts.ts";

export const listItems = {
  id: "listItems",
  method: "GET",
  path: "/item-list",
  security: [],
  parameters: [],
  replies: [ok],
  checks: () => import("../checks/item-list.ts").then((module) => module.listItems),
} as const satisfies OperationDescriptor;
