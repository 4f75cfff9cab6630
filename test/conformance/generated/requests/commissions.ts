// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const commissionsRequests: Requests = {
  listCommissions: {},
  createCommission: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
        amount: 5000,
        currency: "USD",
        program_id: "prg_01kggcs100fe4934h48wxdv0ga",
        reason: "Best newsletter of August",
      },
    },
  },
  bulkApproveCommissions: {
    body: { mediaType: "application/json", kind: "json", value: { ids: ["com_01m1rg9f5wfep45q581zw6jp5m"] } },
  },
  exportCommissions: {},
  getCommissionStats: {},
  getCommission: { path: { commission_id: "com_01m1rg9f5wfep45q581zw6jp5m" } },
  approveCommission: { path: { commission_id: "com_01m1rg9f5wfep45q581zw6jp5m" } },
  holdCommission: {
    path: { commission_id: "com_01m1rg9f5wfep45q581zw6jp5m" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { reason: "Waiting for the bank's answer about a chargeback" },
    },
  },
  releaseCommission: { path: { commission_id: "com_01m1rg9f5wfep45q581zw6jp5m" } },
  reverseCommission: {
    path: { commission_id: "com_01m1rg9f5wfep45q581zw6jp5m" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { amount: 1000, reason: "Agreed with the affiliate" },
    },
  },
};
