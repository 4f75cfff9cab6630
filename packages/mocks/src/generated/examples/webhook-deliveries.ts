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
                "heldsway-delivery-attempt": "1",
                "heldsway-delivery-id": "whd_01m1rg9g50fsb9pm8xae7ew62h",
                "heldsway-signature": "t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01",
                "user-agent": "HeldSway-Webhooks/1",
                "webhook-id": "evt_01m1rg9f5wfnpfzvc3n065a66p",
                "webhook-signature": "v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=",
                "webhook-timestamp": "1788602532",
              },
              body: '{"id":"evt_01m1rg9f5wfnpfzvc3n065a66p","type":"conversion.created","api_version":"v1","created_at":"2026-09-05T10:02:11.004518Z","workspace":"wks_01kfpmsv00f5h8yy38y781p6nc","environment":"sandbox","data":{"object":{"id":"cnv_01m1rg9f5wf509xp30c0ncvhpw","program_id":"prg_01kggcs100fe4934h48wxdv0ga","affiliate_id":"aff_01kha4r700eqf9c2rc8239wfej","link_id":null,"coupon_code":null,"click_id":null,"external_id":"#135419","source":"api","integration_id":null,"type":"sale","status":"pending","currency":"USD","amount":12900,"subtotal":11900,"discount_amount":0,"tax_amount":1000,"commissionable_amount":11900,"refunded_amount":0,"customer":{"external_id":"cus_771","email":"olive@customers.example","name":"Olive Hart","is_new":true},"line_items":[{"product_id":"tent-2p","name":"Two-person tent","quantity":1,"price":11900,"category":"tents"}],"attribution":{"method":"manual","model":"last_touch"},"fraud":{"score":4,"decision":"clear","signals":[],"review_id":null},"commission_ids":["com_01m1rg9f5wfep45q581zw6jp5m"],"rule_trace":[{"rule":"affiliate_override","level":1,"rate":"25.00","amount":2975}],"rejection_reason":null,"metadata":{},"converted_at":"2026-09-05T09:58:00.000000Z","approved_at":null,"rejected_at":null,"refunded_at":null,"cancelled_at":null,"created_at":"2026-09-05T10:02:11.004518Z","updated_at":"2026-09-05T10:02:11.004518Z"},"previous":null}}',
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
