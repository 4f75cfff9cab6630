// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { noContent } from "../common-parts.ts";

const loadChecks = () => import("../checks/pets.ts");

export const getPets: OperationDescriptor = {
  id: "getPets",
  method: "GET",
  path: "/pets",
  security: [],
  parameters: [],
  replies: [noContent],
  checks: async () => (await loadChecks()).getPets,
};

export const headPets: OperationDescriptor = {
  id: "headPets",
  method: "HEAD",
  path: "/pets",
  security: [],
  parameters: [],
  replies: [noContent],
  checks: async () => (await loadChecks()).headPets,
};
