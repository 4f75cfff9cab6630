// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import { ok, page } from "../common-parts.ts";

export const listTags = {
  id: "listTags",
  method: "GET",
  path: "/tags",
  security: [[{ scheme: "key", scopes: [] }]],
  parameters: [page],
  replies: [ok],
  checks: () => import("../checks/tags.ts").then((module) => module.listTags),
} as const satisfies OperationDescriptor;
