// From test/golden/several-files/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

export const getPet = {
  id: "getPet",
  method: "GET",
  path: "/pets/{pet_id}",
  security: [],
  parameters: [
    {
      name: "pet_id",
      property: "petId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
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
  checks: () => import("../checks/pets.ts").then((module) => module.getPet),
} as const satisfies OperationDescriptor;
