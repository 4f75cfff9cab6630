// From test/golden/discriminator-inherited/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/pets.ts");

const ok: ReplyDescriptor = {
  status: "200",
  name: "ok",
  headers: [],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
};

export const listPets: OperationDescriptor = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  security: [],
  parameters: [],
  replies: [ok],
  checks: async () => (await loadChecks()).listPets,
};

export const addPet: OperationDescriptor = {
  id: "addPet",
  method: "POST",
  path: "/pets",
  security: [],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [ok],
  checks: async () => (await loadChecks()).addPet,
};
