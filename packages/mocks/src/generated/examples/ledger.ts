// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply3,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
} from "./shared.ts";

export const ledgerExamples: Examples = {
  checkLedger: {
    "200": {
      contents: {
        "application/json": {
          sound: {
            valid: true,
            checked_entries: 431,
            checked_payouts: 46,
            violations: [],
            checked_at: "2026-09-05T21:30:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
