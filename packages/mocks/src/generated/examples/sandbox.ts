// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply2,
  badRequestReply5,
  conflictReply,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  notFoundReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unprocessableContentReply,
  unprocessableContentReply3,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const sandboxExamples: Examples = {
  advanceSandboxClock: {
    "200": { contents: { "application/json": { later: { now: "2026-09-19T12:00:00.000000Z" } } } },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          resource_in_use: { code: "resource_in_use", detail: "another step of the clock is under way" },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  settleSandboxPayout: {
    "200": {
      contents: {
        "application/json": {
          completed: {
            id: "pay_01m1sbmc80ft8x3n6q9w2k5v7d",
            batch_id: "pbt_01m1sbmc80f709ekgjafy8nkkg",
            affiliate_id: "aff_01ktve05y0eb3s8n4q7w2k9xzd",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            currency: "USD",
            amount: 5400,
            fee_amount: 10,
            net_amount: 5390,
            commission_count: 4,
            method: "ach",
            destination_masked: "****4417",
            status: "completed",
            scheduled_for: "2026-10-01T09:00:00.000000Z",
            attempt: 1,
            failure: null,
            provider_reference: null,
            approval: { required: false, approved_by: null, approved_at: null },
            period_start: "2026-08-01T00:00:00.000000Z",
            period_end: "2026-09-01T00:00:00.000000Z",
            note: null,
            metadata: {},
            processing_at: "2026-10-01T09:00:00.000000Z",
            completed_at: "2026-10-01T09:02:00.000000Z",
            failed_at: null,
            cancelled_at: null,
            created_at: "2026-09-05T18:00:00.000000Z",
            updated_at: "2026-10-01T09:02:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          invalid_state_transition: {
            code: "invalid_state_transition",
            detail: "the payout has not left; mark it as processing, or advance the clock to its date",
            allowed: ["scheduled", "processing", "completed", "failed", "cancelled"],
            current_status: "pending",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  changeSandboxPlan: {
    "200": {
      contents: {
        "application/json": {
          standard: {
            workspace: "Northwind Gear (sandbox)",
            plan: "standard",
            workspace_id: "wks_01kfpmsv00f5h8yy38y781p6nc",
            environment: "sandbox",
            trial_ends_at: null,
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
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": conflictReply,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  resetSandbox: {
    "200": { contents: { "application/json": { reset: { seed: 1, now: "2026-09-05T12:00:00.000000Z" } } } },
    "400": badRequestReply5,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          resource_in_use: {
            code: "resource_in_use",
            detail: "a reset is under way; try again in a few seconds",
          },
        },
      },
    },
    "422": unprocessableContentReply3,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
