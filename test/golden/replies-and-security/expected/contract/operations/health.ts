// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { otherwise } from "../common-parts.ts";

export const getHealth = {
  id: "getHealth",
  method: "GET",
  path: "/health",
  security: [],
  parameters: [],
  replies: [otherwise],
  checks: () => import("../checks/health.ts").then((module) => module.getHealth),
} as const satisfies OperationDescriptor;
