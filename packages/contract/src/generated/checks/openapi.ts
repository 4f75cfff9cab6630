// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isObject, type Issue, maxProperties } from "@heldsway/server-runtime/validation";
import {
  badRequest,
  internalServerError,
  notAcceptable,
  serviceUnavailable,
  tooManyRequests,
  xRequestIdHeader,
} from "../common-checks.ts";

function checkGetOpenApiDocumentOk(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && maxProperties(value, issues, 50);
}

export const getOpenApiDocument: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: { "X-Request-Id": xRequestIdHeader },
      contents: { "application/json": checkGetOpenApiDocumentOk },
    },
    "400": badRequest,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
