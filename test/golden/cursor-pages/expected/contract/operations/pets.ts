// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/pets.ts");

export const listPets: OperationDescriptor = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  security: [],
  parameters: [
    {
      name: "cursor",
      property: "cursor",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
  ],
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
  ],
  checks: async () => (await loadChecks()).listPets,
};
