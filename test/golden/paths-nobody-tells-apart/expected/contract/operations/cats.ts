// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

const noContent = {
  status: "204",
  name: "noContent",
  headers: [],
  contents: [],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

export const getSummary = {
  id: "getSummary",
  method: "GET",
  path: "/cats/summary",
  security: [],
  parameters: [],
  replies: [noContent],
  checks: () => import("../checks/cats.ts").then((module) => module.getSummary),
} as const satisfies OperationDescriptor;

export const getCat = {
  id: "getCat",
  method: "GET",
  path: "/cats/{cat_id}",
  security: [],
  parameters: [
    {
      name: "cat_id",
      property: "catId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [noContent],
  checks: () => import("../checks/cats.ts").then((module) => module.getCat),
} as const satisfies OperationDescriptor;

export const getCatByName = {
  id: "getCatByName",
  method: "GET",
  path: "/cats/{name}",
  security: [],
  parameters: [
    {
      name: "name",
      property: "name",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [noContent],
  checks: () => import("../checks/cats.ts").then((module) => module.getCatByName),
} as const satisfies OperationDescriptor;
