// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
} from "./shared.ts";

export const commissionsExamples: Examples = {
  listCommissions: {
    "200": {
      contents: {
        "application/json": {
          of_one_conversion: {
            data: [
              {
                id: "com_01kapz3d9jf6wb1s5v9e3c7kgt",
                kind: "earning",
                program_id: "prg_01k8w0a7c4e6rt9v2m5xq3n8bd",
                affiliate_id: "aff_01k9x4m2tqf8ra6v3n7cjd5e0h",
                conversion_id: "cnv_01kapz3d9hf4yt7r8q2m6n0xvc",
                level: 1,
                currency: "USD",
                amount: 2975,
                reversed_amount: 0,
                clawed_back_amount: 0,
                net_amount: 2975,
                rate: { type: "percentage", value: "25.00" },
                base_amount: 11900,
                status: "approved",
                hold_reason: null,
                available_at: "2025-12-19T09:58:00.000000Z",
                payout_id: null,
                reversal_of: null,
                reversal_reason: null,
                rule_trace: [{ rule: "affiliate_override", level: 1, rate: "25.00", amount: 2975 }],
                accrued_at: "2025-12-05T10:02:11.004518Z",
                approved_at: "2025-12-05T11:30:00.250000Z",
                held_at: null,
                paid_at: null,
                reversed_at: null,
                created_at: "2025-12-05T10:02:11.004518Z",
                updated_at: "2025-12-05T11:30:00.250000Z",
              },
            ],
            has_more: false,
            next_cursor: null,
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
            errors: [{ code: "type", detail: "must be an integer", parameter: "level" }],
          },
        },
      },
    },
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
