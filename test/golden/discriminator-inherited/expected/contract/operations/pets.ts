// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

const ok = {
  status: "200",
  name: "ok",
  headers: [],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

export const listPets = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  security: [],
  parameters: [],
  replies: [ok],
  checks: () => import("../checks/pets.ts").then((module) => module.listPets),
} as const satisfies OperationDescriptor;

export const addPet = {
  id: "addPet",
  method: "POST",
  path: "/pets",
  security: [],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [ok],
  checks: () => import("../checks/pets.ts").then((module) => module.addPet),
} as const satisfies OperationDescriptor;
