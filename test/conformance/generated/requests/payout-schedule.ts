// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const payoutScheduleRequests: Requests = {
  getPayoutSchedule: {},
  replacePayoutSchedule: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        allow_early_requests: true,
        approval_required: false,
        currency: "USD",
        days: [1, 15],
        frequency: "monthly",
        minimum_amount: 2500,
      },
    },
  },
};
