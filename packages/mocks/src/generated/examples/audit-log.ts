// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply3,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  notFoundReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
} from "./shared.ts";

export const auditLogExamples: Examples = {
  listAuditLog: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "aud_01m1rna8xtf428vv1mx4w4nf8r",
                sequence: 512,
                occurred_at: "2026-09-05T11:30:00.250000Z",
                actor: { type: "api_key", id: "key_01kz0vx4r0frabx5x6q52j2nfm", label: "Warehouse sync" },
                action: "conversion.approved",
                target: { type: "conversion", id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" },
                changes: [{ field: "status", from: '"pending"', to: '"approved"' }],
                reason: null,
                source: "api",
                ip: "203.0.113.7",
                user_agent: "heldsway-sdk/1.0",
                request_id: "req_06e3k9dmwq5n8x2c7b4t9v1z6k",
                idempotency_key: "5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11",
                previous_hash: "9f2c61d7b04ea58312c7f9d06b8e41a2573fd0c98ab61e4f72d5309c1be8a764",
                hash: "41d7e80a6c92f35b7d1804ce93ba6f275e0dc4198f6b32a7d05e91c84f7ab36c",
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
  listAuditCheckpoints: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                sequence: 512,
                hash: "41d7e80a6c92f35b7d1804ce93ba6f275e0dc4198f6b32a7d05e91c84f7ab36c",
                created_at: "2026-09-05T11:31:00.000000Z",
                signature: "kX9vT2nR5b0w3r7c4v8t1z6m2y5x0q3n9d8f6g4h2j1k7l5p0s3t6v9w2z4c8b1nQe7Hq2Ls8Zr4Vd6Yt1Wm3A==",
                key_id: "audit-2026",
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
  verifyAuditLog: {
    "200": {
      contents: {
        "application/json": {
          whole: {
            valid: true,
            checked: 512,
            first_bad_sequence: null,
            verified_at: "2026-09-05T20:00:00.000000Z",
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
  getAuditEntry: {
    "200": {
      contents: {
        "application/json": {
          approved: {
            id: "aud_01m1rna8xtf428vv1mx4w4nf8r",
            sequence: 512,
            occurred_at: "2026-09-05T11:30:00.250000Z",
            actor: { type: "api_key", id: "key_01kz0vx4r0frabx5x6q52j2nfm", label: "Warehouse sync" },
            action: "conversion.approved",
            target: { type: "conversion", id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" },
            changes: [{ field: "status", from: '"pending"', to: '"approved"' }],
            reason: null,
            source: "api",
            ip: "203.0.113.7",
            user_agent: "heldsway-sdk/1.0",
            request_id: "req_06e3k9dmwq5n8x2c7b4t9v1z6k",
            idempotency_key: "5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11",
            previous_hash: "9f2c61d7b04ea58312c7f9d06b8e41a2573fd0c98ab61e4f72d5309c1be8a764",
            hash: "41d7e80a6c92f35b7d1804ce93ba6f275e0dc4198f6b32a7d05e91c84f7ab36c",
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
};
