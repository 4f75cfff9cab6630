// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { ok } from "../common-parts.ts";

export const listItems2 = {
  id: "list_items",
  method: "GET",
  path: "/items",
  security: [],
  parameters: [],
  replies: [ok],
  checks: () => import("../checks/items.ts").then((module) => module.listItems2),
} as const satisfies OperationDescriptor;

export const delete_ = {
  id: "delete",
  method: "DELETE",
  path: "/items/{class}",
  security: [],
  parameters: [
    {
      name: "class",
      property: "class_",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [{ status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] }],
  checks: () => import("../checks/items.ts").then((module) => module.delete_),
} as const satisfies OperationDescriptor;
