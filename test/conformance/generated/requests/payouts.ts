// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const payoutsRequests: Requests = {
  listPayouts: {},
  createPayout: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
        commission_ids: ["com_01m0cx88m0f7sbx5q2w8n4kz3t", "com_01m1s4rn00fv5mc6smmx3z1cv9"],
        currency: "USD",
        note: "September",
        scheduled_for: "2026-10-01T09:00:00Z",
      },
    },
  },
  listPayoutBatches: {},
  createPayoutBatch: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        currency: "USD",
        cutoff_at: "2026-09-01T00:00:00Z",
        program_id: "prg_01kggcs100fe4934h48wxdv0ga",
      },
    },
  },
  getPayoutBatch: { path: { payout_batch_id: "pbt_01m1sbmc80f709ekgjafy8nkkg" } },
  cancelPayoutBatch: {
    path: { payout_batch_id: "pbt_01m1sbmc80f709ekgjafy8nkkg" },
    body: { mediaType: "application/json", kind: "json", value: { reason: "Cut off a day too early" } },
  },
  schedulePayoutBatch: {
    path: { payout_batch_id: "pbt_01m1sbmc80f709ekgjafy8nkkg" },
    body: { mediaType: "application/json", kind: "json", value: { scheduled_for: "2026-10-01T09:00:00Z" } },
  },
  bulkCompletePayouts: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { ids: ["pay_01m1s86gm0fp46vpw2qkvd7nwq", "pay_01m1k7y5m0fad78sfkqd6m5k40"] },
    },
  },
  bulkProcessPayouts: {
    body: { mediaType: "application/json", kind: "json", value: { ids: ["pay_01m1s86gm0fp46vpw2qkvd7nwq"] } },
  },
  exportPayouts: {},
  listPayoutRequests: {},
  approvePayoutRequest: { path: { payout_request_id: "prq_01m1p4mfg0fzjegmwhzh2jzn6f" } },
  rejectPayoutRequest: {
    path: { payout_request_id: "prq_01m1p4mfg0fzjegmwhzh2jzn6f" },
    body: { mediaType: "application/json", kind: "json", value: { reason: "The regular run is tomorrow" } },
  },
  getPayoutStats: {},
  getPayout: { path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" } },
  cancelPayout: {
    path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" },
    body: { mediaType: "application/json", kind: "json", value: { reason: "Goes out with the August run" } },
  },
  listPayoutCommissions: { path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" } },
  completePayout: { path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" } },
  failPayout: {
    path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { code: "invalid_destination", message: "The PayPal account is closed" },
    },
  },
  processPayout: { path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" } },
  retryPayout: {
    path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" },
    body: { mediaType: "application/json", kind: "json", value: { method: "ach" } },
  },
  schedulePayout: {
    path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" },
    body: { mediaType: "application/json", kind: "json", value: { scheduled_for: null } },
  },
  getPayoutStatement: { path: { payout_id: "pay_01m1s86gm0fp46vpw2qkvd7nwq" } },
};
