// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  badRequest,
  internalServerError,
  notAcceptable,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkMe, checkProblem } from "./shared.ts";

export const getMe: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkMe },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": {
      headers: { "X-Request-Id": xRequestIdHeader },
      contents: { "application/problem+json": checkProblem },
    },
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
