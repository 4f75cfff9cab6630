// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply2,
  badRequestReply3,
  badRequestReply4,
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
  unprocessableContentReply2,
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
                id: "key_01kz0vx4r0frabx5x6q52j2nfm",
                name: "Warehouse sync",
                prefix: "hs_test_",
                last4: "9fQ2",
                scopes: ["conversion-write"],
                environment: "sandbox",
                rate_limit: { limit: 1000, window_seconds: 60 },
                status: "active",
                previous_secret_expires_at: "2026-09-06T08:00:00.000000Z",
                last_used_at: "2026-09-05T11:29:58.000000Z",
                expires_at: null,
                revoked_at: null,
                created_at: "2026-08-02T09:12:00.000000Z",
                updated_at: "2026-09-05T08:00:00.000000Z",
              },
            ],
            has_more: false,
            next_cursor: null,
          },
        },
      },
    },
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  createApiKey: {
    "201": {
      headers: { Location: "/v1/affiliates/aff_01m1rhb0hbf6tm372pgedkhhb1" },
      contents: {
        "application/json": {
          created: {
            id: "key_01m1rq16g0fyem14t7vqxq1g2k",
            name: "Quarterly report",
            prefix: "hs_test_",
            last4: "EEEE",
            scopes: ["read-only"],
            environment: "sandbox",
            rate_limit: { limit: 1000, window_seconds: 60 },
            status: "active",
            previous_secret_expires_at: null,
            last_used_at: null,
            expires_at: "2026-10-01T00:00:00.000000Z",
            revoked_at: null,
            created_at: "2026-09-05T12:00:00.000000Z",
            updated_at: "2026-09-05T12:00:00.000000Z",
            secret: "hs_test_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEEE",
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
            errors: [{ code: "min_items", detail: "must have at least 1 item", pointer: "/scopes" }],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getApiKey: {
    "200": {
      contents: {
        "application/json": {
          key: {
            id: "key_01kz0vx4r0frabx5x6q52j2nfm",
            name: "Warehouse sync",
            prefix: "hs_test_",
            last4: "9fQ2",
            scopes: ["conversion-write"],
            environment: "sandbox",
            rate_limit: { limit: 1000, window_seconds: 60 },
            status: "active",
            previous_secret_expires_at: null,
            last_used_at: "2026-09-05T11:29:58.000000Z",
            expires_at: null,
            revoked_at: null,
            created_at: "2026-08-02T09:12:00.000000Z",
            updated_at: "2026-09-05T08:00:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  updateApiKey: {
    "200": {
      contents: {
        "application/json": {
          narrower: {
            id: "key_01kz0vx4r0frabx5x6q52j2nfm",
            name: "Warehouse sync",
            prefix: "hs_test_",
            last4: "9fQ2",
            scopes: ["read-only"],
            environment: "sandbox",
            rate_limit: { limit: 1000, window_seconds: 60 },
            status: "active",
            previous_secret_expires_at: null,
            last_used_at: "2026-09-05T11:29:58.000000Z",
            expires_at: null,
            revoked_at: null,
            created_at: "2026-08-02T09:12:00.000000Z",
            updated_at: "2026-09-06T20:10:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply4,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          resource_in_use: {
            code: "resource_in_use",
            detail: 'without "admin" on this key nobody could manage keys any more',
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply2,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  revokeApiKey: {
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "409": {
      contents: {
        "application/problem+json": {
          resource_in_use: {
            code: "resource_in_use",
            detail: 'no other key has the scope "admin"; make one before this goes',
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  rotateApiKey: {
    "200": {
      contents: {
        "application/json": {
          rotated: {
            id: "key_01kz0vx4r0frabx5x6q52j2nfm",
            name: "Warehouse sync",
            prefix: "hs_test_",
            last4: "EEEE",
            scopes: ["read-only"],
            environment: "sandbox",
            rate_limit: { limit: 1000, window_seconds: 60 },
            status: "active",
            previous_secret_expires_at: "2026-09-07T20:20:00.000000Z",
            last_used_at: "2026-09-05T11:29:58.000000Z",
            expires_at: null,
            revoked_at: null,
            created_at: "2026-08-02T09:12:00.000000Z",
            updated_at: "2026-09-06T20:20:00.000000Z",
            secret: "hs_test_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEEE",
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
          resource_in_use: {
            code: "resource_in_use",
            detail: "a rotation is under way until 2026-09-06T08:00:00Z",
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
};
