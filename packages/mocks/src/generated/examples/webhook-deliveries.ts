// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply3,
  badRequestReply5,
  conflictReply2,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  notFoundReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unprocessableContentReply3,
} from "./shared.ts";

export const webhookDeliveriesExamples: Examples = {
  getWebhookDelivery: {
    "200": {
      contents: {
        "application/json": {
          delivered: {
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
            request: {
              url: "https://hooks.northwind-gear.example/heldsway",
              headers: {
                "content-type": "application/json",
                "heldsway-signature": "t=1788602532,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd",
                "webhook-id": "evt_01m1rg9f5wfnpfzvc3n065a66p",
                "webhook-signature": "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
                "webhook-timestamp": "1788602532",
              },
              body: '{"id":"evt_01m1rg9f5wfnpfzvc3n065a66p","type":"conversion.created","api_version":"v1"}',
            },
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
  replayWebhookDelivery: {
    "202": {
      contents: {
        "application/json": {
          queued: {
            id: "whd_01m1snbn60f806arpkg2r8nnvt",
            endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd",
            event_id: "evt_01m1rg9f5wfnpfzvc3n065a66p",
            event_type: "conversion.created",
            attempt: 0,
            status: "pending",
            response_status: null,
            response_body_excerpt: null,
            duration_ms: null,
            error: null,
            next_attempt_at: "2026-09-05T20:50:01.000000Z",
            replay_of: "whd_01m1rg9g50fsb9pm8xae7ew62h",
            test: false,
            created_at: "2026-09-05T20:50:00.000000Z",
            updated_at: "2026-09-05T20:50:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply5,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": conflictReply2,
    "422": unprocessableContentReply3,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
