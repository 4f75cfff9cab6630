// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

const noContent = {
  status: "204",
  name: "noContent",
  headers: [],
  contents: [],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

export const getPets = {
  id: "getPets",
  method: "GET",
  path: "/pets",
  security: [],
  parameters: [],
  replies: [noContent],
  checks: () => import("../checks/pets.ts").then((module) => module.getPets),
} as const satisfies OperationDescriptor;

export const headPets = {
  id: "headPets",
  method: "HEAD",
  path: "/pets",
  security: [],
  parameters: [],
  replies: [noContent],
  checks: () => import("../checks/pets.ts").then((module) => module.headPets),
} as const satisfies OperationDescriptor;
