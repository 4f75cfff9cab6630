// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply2,
  badRequestReply3,
  badRequestReply4,
  conflictReply,
  conflictReply2,
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

export const webhookEndpointsExamples: Examples = {
  listWebhookEndpoints: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "whe_01kznaz200ffmf0xtjs6bgezkd",
                url: "https://hooks.northwind-gear.example/heldsway",
                description: "Order system",
                events: ["conversion.created", "payout.sent"],
                status: "enabled",
                secret_last4: "MDA=",
                previous_secret_expires_at: null,
                created_at: "2026-08-10T08:00:00.000000Z",
                updated_at: "2026-08-10T08:00:00.000000Z",
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
  createWebhookEndpoint: {
    "201": {
      headers: { Location: "/v1/affiliates/aff_01m1rhb0hbf6tm372pgedkhhb1" },
      contents: {
        "application/json": {
          created: {
            id: "whe_01kznaz200ffmf0xtjs6bgezkd",
            url: "https://hooks.northwind-gear.example/heldsway",
            description: "Order system",
            events: ["conversion.created", "payout.sent"],
            status: "enabled",
            secret_last4: "MDA=",
            previous_secret_expires_at: null,
            created_at: "2026-08-10T08:00:00.000000Z",
            updated_at: "2026-08-10T08:00:00.000000Z",
            secret: "whsec_RVhBTVBMRS1OT1QtQS1TRUNSRVQtRVhBTVBMRS0wMDA=",
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
              { code: "not_public", detail: "must not resolve to a private address", pointer: "/url" },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getWebhookEndpoint: {
    "200": {
      contents: {
        "application/json": {
          enabled: {
            id: "whe_01kznaz200ffmf0xtjs6bgezkd",
            url: "https://hooks.northwind-gear.example/heldsway",
            description: "Order system",
            events: ["conversion.created", "payout.sent"],
            status: "enabled",
            secret_last4: "MDA=",
            previous_secret_expires_at: null,
            created_at: "2026-08-10T08:00:00.000000Z",
            updated_at: "2026-08-10T08:00:00.000000Z",
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
  updateWebhookEndpoint: {
    "200": {
      contents: {
        "application/json": {
          off: {
            id: "whe_01kznaz200ffmf0xtjs6bgezkd",
            url: "https://hooks.northwind-gear.example/heldsway",
            description: "Order system",
            events: ["conversion.created", "payout.sent"],
            status: "disabled",
            secret_last4: "MTI=",
            previous_secret_expires_at: "2026-09-12T20:40:00.000000Z",
            created_at: "2026-08-10T08:00:00.000000Z",
            updated_at: "2026-09-06T22:00:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply4,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply2,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  deleteWebhookEndpoint: {
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  listWebhookDeliveries: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "whd_01m1rg9g50fsb9pm8xae7ew62h",
                endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd",
                event_id: "evt_01m1rg9f5wfnpfzvc3n065a66p",
                event_type: "conversion.created",
                attempt: 1,
                status: "succeeded",
                response_status: 200,
                response_body_excerpt: "ok",
                duration_ms: 84,
                error: null,
                next_attempt_at: null,
                replay_of: null,
                test: false,
                created_at: "2026-09-05T10:02:12.000000Z",
                updated_at: "2026-09-05T10:02:12.084000Z",
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
    "404": notFoundReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  replayWebhookDeliveries: {
    "202": { contents: { "application/json": { queued: { queued: 37 } } } },
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
            detail: "a replay is under way; 12 deliveries are left",
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
            errors: [
              {
                code: "minimum",
                detail: "must not be before 2026-08-06T20:45:00Z, 30 days ago",
                pointer: "/from",
              },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  rotateWebhookSecret: {
    "200": {
      contents: {
        "application/json": {
          rotated: {
            id: "whe_01kznaz200ffmf0xtjs6bgezkd",
            url: "https://hooks.northwind-gear.example/heldsway",
            description: "Order system",
            events: ["conversion.created", "payout.sent"],
            status: "enabled",
            secret_last4: "MTI=",
            previous_secret_expires_at: "2026-09-12T20:40:00.000000Z",
            created_at: "2026-08-10T08:00:00.000000Z",
            updated_at: "2026-09-05T20:40:00.000000Z",
            secret: "whsec_RVhBTVBMRS1OT1QtQS1TRUNSRVQtRVhBTVBMRS0wMTI=",
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
            detail: "two older secrets are live until 2026-09-06T08:00:00Z",
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
  testWebhookEndpoint: {
    "202": {
      contents: {
        "application/json": {
          queued: {
            id: "whd_01m1snbn60f5q8w2n7d3v6x9tb",
            endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd",
            event_id: "evt_01m1snbn60f9k3t6c1y4m8z2wx",
            event_type: "payout.sent",
            attempt: 0,
            status: "pending",
            response_status: null,
            response_body_excerpt: null,
            duration_ms: null,
            error: null,
            next_attempt_at: "2026-09-05T20:50:01.000000Z",
            replay_of: null,
            test: true,
            created_at: "2026-09-05T20:50:00.000000Z",
            updated_at: "2026-09-05T20:50:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": conflictReply2,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
