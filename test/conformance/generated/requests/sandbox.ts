// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const sandboxRequests: Requests = {
  advanceSandboxClock: {
    server: "https://sandbox.heldsway.com/v1",
    body: { mediaType: "application/json", kind: "json", value: { seconds: 1209600 } },
  },
  settleSandboxPayout: {
    server: "https://sandbox.heldsway.com/v1",
    path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { failure_code: "invalid_destination", outcome: "failed" },
    },
  },
  changeSandboxPlan: {
    server: "https://sandbox.heldsway.com/v1",
    body: { mediaType: "application/json", kind: "json", value: { in_trial: false, plan: "standard" } },
  },
  resetSandbox: { server: "https://sandbox.heldsway.com/v1" },
};
