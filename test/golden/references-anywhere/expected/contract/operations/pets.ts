// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/pets.ts");

/** List pets */
export const listPets: OperationDescriptor = {
  id: "listPets",
  method: "GET",
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
  ],
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
    { status: "404", name: "notFound", headers: [], contents: [], problemCodes: [] },
    { status: "410", name: "gone", headers: [], contents: [], problemCodes: [] },
  ],
  checks: async () => (await loadChecks()).listPets,
};
