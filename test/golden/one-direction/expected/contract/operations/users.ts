// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

export const createUser = {
  id: "createUser",
  method: "POST",
  path: "/users",
  security: [],
  parameters: [],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
      status: "201",
      name: "created",
      headers: [],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
  ],
  checks: () => import("../checks/users.ts").then((module) => module.createUser),
} as const satisfies OperationDescriptor;
