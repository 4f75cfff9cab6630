// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const conversionsRequests: Requests = {
  listConversions: {},
  createConversion: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
        amount: 12900,
        converted_at: "2026-09-05T09:58:00.000000Z",
        currency: "USD",
        customer: {
          email: "olive@customers.example",
          external_id: "cus_771",
          is_new: true,
          name: "Olive Hart",
        },
        external_id: "#135419",
        line_items: [
          { category: "tents", name: "Two-person tent", price: 11900, product_id: "tent-2p", quantity: 1 },
        ],
        program_id: "prg_01kggcs100fe4934h48wxdv0ga",
        subtotal: 11900,
        tax_amount: 1000,
      },
    },
  },
  bulkApproveConversions: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { ids: ["cnv_01m1rg9f5wf509xp30c0ncvhpw", "cnv_01m1rjj9f4f8d9t3w6x1z4b7nq"] },
    },
  },
  bulkRejectConversions: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { ids: ["cnv_01m1ptccsvfcdayr9va9zs2nw7"], reason: "Test orders" },
    },
  },
  exportConversions: {},
  getConversionStats: {},
  getConversion: { path: { conversion_id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" } },
  updateConversion: {
    path: { conversion_id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" },
    body: { mediaType: "application/json", kind: "json", value: { metadata: { warehouse: "rotterdam" } } },
  },
  approveConversion: { path: { conversion_id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" } },
  cancelConversion: {
    path: { conversion_id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" },
    body: { mediaType: "application/json", kind: "json", value: { reason: "Cancelled before shipping" } },
  },
  refundConversion: {
    path: { conversion_id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { amount: 6450, external_refund_id: "rf_2201", reason: "The outer tent was torn" },
    },
  },
  listConversionRefunds: { path: { conversion_id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" } },
  rejectConversion: {
    path: { conversion_id: "cnv_01m1rg9f5wf509xp30c0ncvhpw" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { reason: "The affiliate bought from themselves" },
    },
  },
};
