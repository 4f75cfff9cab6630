// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
} from "./shared.ts";

export const meExamples: Examples = {
  getMe: {
    "200": {
      contents: {
        "application/json": {
          sandbox: {
            workspace: "Northwind Gear (sandbox)",
            plan: "basic",
            workspace_id: "wks_01kfpmsv00f5h8yy38y781p6nc",
            environment: "sandbox",
            trial_ends_at: "2099-12-31T23:59:59.000000Z",
            default_currency: "USD",
            timezone: "America/New_York",
            api_key: {
              id: "key_01knjkta00fgqvtzj9xzf8xjy5",
              name: "Admin",
              scopes: ["admin"],
              rate_limit: { limit: 1000, window_seconds: 60 },
              expires_at: null,
            },
          },
        },
      },
    },
    "400": {
      contents: {
        "application/problem+json": {
          invalid_parameter: {
            code: "invalid_parameter",
            detail: "1 parameter is invalid",
            errors: [
              {
                code: "unknown_parameter",
                detail: "is not a parameter of this operation",
                parameter: "expand",
              },
            ],
          },
        },
      },
    },
    "401": unauthorizedReply,
    "403": {
      contents: {
        "application/problem+json": {
          wrong_environment: {
            code: "wrong_environment",
            detail: "this is a sandbox key; the server is live",
          },
        },
      },
    },
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
