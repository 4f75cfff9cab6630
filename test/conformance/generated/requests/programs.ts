// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const programsRequests: Requests = {
  listPrograms: {},
  createProgram: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        allow_self_registration: false,
        attribution_model: "coupon_priority",
        currency: "EUR",
        default_commission: { rate: "10.00", type: "percentage" },
        levels: [
          { level: 1, rate: "10.00" },
          { level: 2, rate: "3.00" },
          { level: 3, rate: "1.00" },
        ],
        max_total_commission_percent: "18.00",
        name: "Northwind Outdoor Club",
        slug: "outdoor-club",
      },
    },
  },
  getProgram: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  updateProgram: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" },
    body: { mediaType: "application/json", kind: "json", value: { hold_period_days: 30 } },
  },
  activateProgram: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  listProgramAffiliates: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  addProgramAffiliate: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    },
  },
  removeProgramAffiliate: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga", affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
  },
  archiveProgram: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  getFraudPolicy: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  replaceFraudPolicy: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        block_score: 95,
        disabled_signals: [],
        hold_score: 50,
        refund_rate_factor: "3.00",
        strictness: "strict",
      },
    },
  },
  pauseProgram: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  listCommissionRules: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  createCommissionRule: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        commission: { rate: "14.00", type: "percentage" },
        ends_at: "2026-10-31T23:59:59Z",
        name: "Tents pay more",
        scope: { product_skus: ["tent-2p", "tent-4p"] },
      },
    },
  },
  previewCommissionRules: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
        amount: 12900,
        line_items: [{ name: "Two-person tent", price: 11900, product_id: "tent-2p", quantity: 1 }],
        tax_amount: 1000,
      },
    },
  },
  getCommissionRule: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga", rule_id: "rule_01m13wzq80fwh9wx721f73vx6y" },
  },
  updateCommissionRule: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga", rule_id: "rule_01m13wzq80fwh9wx721f73vx6y" },
    body: { mediaType: "application/json", kind: "json", value: { is_active: false } },
  },
  deleteCommissionRule: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga", rule_id: "rule_01m13wzq80fwh9wx721f73vx6y" },
  },
  listTiers: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  createTier: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        commission: { rate: "15.00", type: "percentage" },
        metric: "approved_conversions",
        name: "Gold",
        period: "month",
        threshold: 50,
      },
    },
  },
  resetTiers: { path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga" } },
  getTier: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga", tier_id: "tier_01kyy8tem0f744pk8ex31pnyjc" },
  },
  updateTier: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga", tier_id: "tier_01kyy8tem0f744pk8ex31pnyjc" },
    body: { mediaType: "application/json", kind: "json", value: { threshold: 60 } },
  },
  deleteTier: {
    path: { program_id: "prg_01kggcs100fe4934h48wxdv0ga", tier_id: "tier_01kyy8tem0f744pk8ex31pnyjc" },
  },
};
