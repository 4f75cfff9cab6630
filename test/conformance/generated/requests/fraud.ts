// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const fraudRequests: Requests = {
  listFraudAllowlist: {},
  createAllowlistEntry: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej", reason: "Known for years" },
    },
  },
  deleteAllowlistEntry: { path: { allowlist_entry_id: "fal_01m1sq2k00f2z6jz8c7ahmkbd3" } },
  listFraudReviews: {},
  getFraudReview: { path: { fraud_review_id: "frv_01m1rjj9f4fe15sdrq6t64fp9q" } },
  approveFraudReview: {
    path: { fraud_review_id: "frv_01m1rjj9f4fe15sdrq6t64fp9q" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { reason: "They share an office, different people" },
    },
  },
  rejectFraudReview: {
    path: { fraud_review_id: "frv_01m1rjj9f4fe15sdrq6t64fp9q" },
    body: { mediaType: "application/json", kind: "json", value: { reason: "Bought from themselves" } },
  },
};
