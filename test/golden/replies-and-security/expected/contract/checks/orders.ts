// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isString, string } from "@heldsway/server-runtime/validation";
import { otherwise } from "../common-checks.ts";

export const listOrders: OperationChecks = {
  parameters: {},
  body: {},
  replies: { "204": { headers: {}, contents: {} } },
};

export const createOrder: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "201": { headers: { ETag: isString, Location: string({ format: "uri-reference" }) }, contents: {} },
    "404": { headers: {}, contents: {} },
    "4XX": { headers: {}, contents: {} },
    default: otherwise,
  },
};
