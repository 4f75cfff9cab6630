// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import {
  badRequest,
  forbidden,
  internalServerError,
  notAcceptable,
  ok,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/ledger.ts");

/** Check the ledger */
export const checkLedger: OperationDescriptor = {
  id: "checkLedger",
  method: "GET",
  path: "/ledger/check",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).checkLedger,
};
