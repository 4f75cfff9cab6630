// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const webhookDeliveriesRequests: Requests = {
  getWebhookDelivery: { path: { webhook_delivery_id: "whd_01m1rg9g50fsb9pm8xae7ew62h" } },
  replayWebhookDelivery: { path: { webhook_delivery_id: "whd_01m1rg9g50fsb9pm8xae7ew62h" } },
};
