// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/shops.ts");

export const findItems: OperationDescriptor = {
  id: "findItems",
  method: "GET",
  path: "/shops/{shop_id}/items/{;ids}",
  security: [],
  parameters: [
    {
      name: "shop_id",
      property: "shopId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
    {
      name: ";ids",
      property: "ids",
      in: "path",
      required: true,
      style: "matrix",
      explode: false,
      shape: { array: "integer" },
    },
    {
      name: "filter",
      property: "filter",
      in: "query",
      required: false,
      style: "deepObject",
      explode: false,
      shape: { object: { color: "string" } },
    },
    {
      name: "sort",
      property: "sort",
      in: "query",
      required: false,
      style: "form",
      explode: false,
      shape: { array: "string" },
    },
    {
      name: "limit",
      property: "limit",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
      default: 25,
    },
    {
      name: "near",
      property: "near",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "json",
    },
    {
      name: "Prefer",
      property: "prefer",
      in: "header",
      required: false,
      style: "simple",
      explode: false,
      shape: "string",
    },
    {
      name: "session",
      property: "session",
      in: "cookie",
      required: true,
      style: "form",
      explode: true,
      shape: "string",
    },
  ],
  replies: [{ status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] }],
  checks: async () => (await loadChecks()).findItems,
};
