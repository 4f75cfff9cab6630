// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { noContent } from "../common-parts.ts";

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
