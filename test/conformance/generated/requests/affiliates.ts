// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const affiliatesRequests: Requests = {
  listAffiliates: {},
  createAffiliate: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        commission_rate: "15.00",
        country: "FR",
        email: "ines@alpinestories.example",
        metadata: { crm_id: "9107" },
        name: "Ines Moreau",
        notes: "Met at the Chamonix trade fair",
        phone: "+33612345678",
        program_ids: ["prg_01kggcs100fe4934h48wxdv0ga"],
        referral_code: "INES15",
        status: "active",
        tags: ["alps"],
      },
    },
  },
  getAffiliate: { path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" } },
  updateAffiliate: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { notes: null, payout_method: { destination: "payouts@trailnotes.example", type: "paypal" } },
    },
  },
  deleteAffiliate: { path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" } },
  approveAffiliate: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: { mediaType: "application/json", kind: "json", value: { reason: "Site reviewed, audience fits" } },
  },
  getAffiliateBalance: { path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" } },
  getAffiliateCommission: { path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" } },
  replaceAffiliateCommission: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: { mediaType: "application/json", kind: "json", value: { commission_rate: null } },
  },
  listAffiliateDownline: { path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" } },
  getAffiliateLinkBatch: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej", link_batch_id: "lnb_01m1rvkp00fv991m5kkexba5a7" },
  },
  listAffiliateLinks: { path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" } },
  createAffiliateLink: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        campaign: "Summer 2026",
        destination_url: "https://northwind-gear.example/tents?ref=maya",
        slug: "summer2026",
      },
    },
  },
  createAffiliateLinkBatch: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        links: [
          { destination_url: "https://northwind-gear.example/stoves", slug: "maya-stoves" },
          { destination_url: "https://northwind-gear.example/boots", slug: "maya-boots" },
        ],
      },
    },
  },
  reactivateAffiliate: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { reason: "Traffic explained: a podcast episode" },
    },
  },
  suspendAffiliate: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { reason: "Sudden traffic from one data centre" },
    },
  },
  terminateAffiliate: {
    path: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej" },
    body: { mediaType: "application/json", kind: "json", value: { reason: "Bid on our brand name twice" } },
  },
};
