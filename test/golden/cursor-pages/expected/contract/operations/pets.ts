// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

export const listPets = {
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
  checks: () => import("../checks/pets.ts").then((module) => module.listPets),
} as const satisfies OperationDescriptor;
