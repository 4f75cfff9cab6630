// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/cats.ts");

const noContent: ReplyDescriptor = {
  status: "204",
  name: "noContent",
  headers: [],
  contents: [],
  problemCodes: [],
};

export const getSummary: OperationDescriptor = {
  id: "getSummary",
  method: "GET",
  path: "/cats/summary",
  security: [],
  parameters: [],
  replies: [noContent],
  checks: async () => (await loadChecks()).getSummary,
};

export const getCat: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getCat,
};

export const getCatByName: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getCatByName,
};
