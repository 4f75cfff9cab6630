// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import {
  badRequest,
  internalServerError,
  notAcceptable,
  serviceUnavailable,
  tooManyRequests,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/openapi.ts");

/** Download this document */
export const getOpenApiDocument: OperationDescriptor = {
  id: "getOpenApiDocument",
  method: "GET",
  path: "/openapi.json",
  security: [],
  parameters: [],
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [{ name: "X-Request-Id", required: false }],
      contents: [{ mediaType: "application/json", kind: "json" }],
      problemCodes: [],
    },
    badRequest,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).getOpenApiDocument,
};
