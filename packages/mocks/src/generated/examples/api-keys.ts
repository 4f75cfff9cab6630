// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const apiKeysExamples: Examples = {
  listApiKeys: {
    "200": {
      contents: {
        "application/json": {
          rotating: {
            data: [
              {
                id: "key_01kaq2x8vnfm4t6y0r3z9d5h7c",
                name: "Warehouse sync",
                prefix: "hs_test_",
                last4: "9fQ2",
                scopes: ["conversion-write"],
                environment: "sandbox",
                rate_limit: { limit: 1000, window_seconds: 60 },
                status: "active",
                previous_secret_expires_at: "2025-12-06T08:00:00.000000Z",
                last_used_at: "2025-12-05T11:29:58.000000Z",
                expires_at: null,
                revoked_at: null,
                created_at: "2025-11-02T09:12:00.000000Z",
                updated_at: "2025-12-05T08:00:00.000000Z",
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
            errors: [
              { code: "enum", detail: "must be one of active, expired, revoked", parameter: "status" },
            ],
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
  createApiKey: {
    "201": {
      headers: { Location: "/v1/affiliates/aff_01kaqa0w5xe3tb7m9v2z6c4n1r" },
      contents: {
        "application/json": {
          created: {
            id: "key_01kaq4p6xbf8s2w5z9c3g7k0m4",
            name: "Year-end report",
            prefix: "hs_test_",
            last4: "EEEE",
            scopes: ["read-only"],
            environment: "sandbox",
            rate_limit: { limit: 1000, window_seconds: 60 },
            status: "active",
            previous_secret_expires_at: null,
            last_used_at: null,
            expires_at: "2026-01-01T00:00:00.000000Z",
            revoked_at: null,
            created_at: "2025-12-05T12:00:00.000000Z",
            updated_at: "2025-12-05T12:00:00.000000Z",
            secret: "hs_test_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEEE",
          },
        },
      },
    },
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          idempotency_in_progress: {
            code: "idempotency_in_progress",
            detail: "the first request with this idempotency key still runs; send it again in a second",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": {
      contents: {
        "application/problem+json": {
          validation_failed: {
            code: "validation_failed",
            detail: "1 field is invalid",
            errors: [{ code: "min_items", detail: "must have at least 1 item", pointer: "/scopes" }],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
