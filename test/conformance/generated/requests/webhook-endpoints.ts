// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const webhookEndpointsRequests: Requests = {
  listWebhookEndpoints: {},
  createWebhookEndpoint: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { events: ["*"], url: "https://hooks.northwind-gear.example/all" },
    },
  },
  getWebhookEndpoint: { path: { webhook_endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" } },
  updateWebhookEndpoint: {
    path: { webhook_endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" },
    body: { mediaType: "application/json", kind: "json", value: { status: "disabled" } },
  },
  deleteWebhookEndpoint: { path: { webhook_endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" } },
  listWebhookDeliveries: { path: { webhook_endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" } },
  replayWebhookDeliveries: {
    path: { webhook_endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { from: "2026-09-04T00:00:00Z", to: "2026-09-05T00:00:00Z" },
    },
  },
  rotateWebhookSecret: {
    path: { webhook_endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" },
    body: { mediaType: "application/json", kind: "json", value: { grace_seconds: 604800 } },
  },
  testWebhookEndpoint: {
    path: { webhook_endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" },
    body: { mediaType: "application/json", kind: "json", value: { event_type: "payout.sent" } },
  },
};
