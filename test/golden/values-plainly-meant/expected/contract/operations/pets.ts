// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/pets.ts");

/** @deprecated */
export const sendPet: OperationDescriptor = {
  id: "sendPet",
  method: "POST",
  path: "/pets",
  security: [],
  parameters: [
    {
      name: "limit",
      property: "limit",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
    },
    {
      name: "tags",
      property: "tags",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: { array: "string" },
    },
    {
      name: "X-Note",
      property: "x-note",
      in: "header",
      required: false,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  body: {
    required: false,
    contents: [{ mediaType: "multipart/form-data", kind: "multipart", fields: { photo: "string" } }],
  },
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [{ name: "X-Rate", required: false }],
      contents: [],
      problemCodes: [],
    },
  ],
  checks: async () => (await loadChecks()).sendPet,
};
