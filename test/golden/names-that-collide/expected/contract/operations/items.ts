// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { ok } from "../common-parts.ts";

const loadChecks = () => import("../checks/items.ts");

export const listItems2: OperationDescriptor = {
  id: "list_items",
  method: "GET",
  path: "/items",
  security: [],
  parameters: [],
  replies: [ok],
  checks: async () => (await loadChecks()).listItems2,
};

export const delete_: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).delete_,
};
