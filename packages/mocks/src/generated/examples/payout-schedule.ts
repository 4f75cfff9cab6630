// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply2,
  badRequestReply3,
  conflictReply,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const payoutScheduleExamples: Examples = {
  getPayoutSchedule: {
    "200": {
      contents: {
        "application/json": {
          twice: {
            frequency: "monthly",
            days: [1, 15],
            minimum_amount: 2500,
            currency: "USD",
            approval_required: false,
            allow_early_requests: true,
            updated_at: "2026-08-01T09:00:00.000000Z",
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
  replacePayoutSchedule: {
    "200": {
      contents: {
        "application/json": {
          twice: {
            frequency: "monthly",
            days: [1, 15],
            minimum_amount: 2500,
            currency: "USD",
            approval_required: false,
            allow_early_requests: true,
            updated_at: "2026-09-05T18:50:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": conflictReply,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": {
      contents: {
        "application/problem+json": {
          validation_failed: {
            code: "validation_failed",
            detail: "1 field is invalid",
            errors: [
              { code: "maximum", detail: "must be at most 7 when runs are weekly", pointer: "/days/1" },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
