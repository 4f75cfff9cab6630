// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import {
  badRequest,
  internalServerError,
  notAcceptable,
  ok,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/me.ts");

/** Check the key and read its workspace */
export const getMe: OperationDescriptor = {
  id: "getMe",
  method: "GET",
  path: "/me",
  security: [[{ scheme: "bearerAuth", scopes: [] }]],
  parameters: [],
  replies: [
    ok,
    badRequest,
    unauthorized,
    {
      status: "403",
      name: "forbidden",
      headers: [{ name: "X-Request-Id", required: false }],
      contents: [{ mediaType: "application/problem+json", kind: "json" }],
      problemCodes: ["https_required", "wrong_environment"],
    },
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).getMe,
};
