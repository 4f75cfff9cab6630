// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply2,
  badRequestReply3,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  notFoundReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unprocessableContentReply,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const fraudExamples: Examples = {
  listFraudAllowlist: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "fal_01m1sq2k00f2z6jz8c7ahmkbd3",
                affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
                reason: "Known for years",
                created_by: "key_01knjkta00fgqvtzj9xzf8xjy5",
                created_at: "2026-09-05T21:20:00.000000Z",
              },
            ],
            has_more: false,
            next_cursor: null,
          },
        },
      },
    },
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  createAllowlistEntry: {
    "201": {
      headers: { Location: "/v1/affiliates/aff_01m1rhb0hbf6tm372pgedkhhb1" },
      contents: {
        "application/json": {
          trusted: {
            id: "fal_01m1sq2k00f2z6jz8c7ahmkbd3",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            reason: "Known for years",
            created_by: "key_01knjkta00fgqvtzj9xzf8xjy5",
            created_at: "2026-09-05T21:20:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          duplicate_resource: {
            code: "duplicate_resource",
            detail: "the affiliate is on the allow-list",
            existing_id: "fal_01m1sq2k00f2z6jz8c7ahmkbd3",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  deleteAllowlistEntry: {
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  listFraudReviews: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "frv_01m1rjj9f4fe15sdrq6t64fp9q",
                conversion_id: "cnv_01m1rjj9f4f8d9t3w6x1z4b7nq",
                affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
                program_id: "prg_01kggcs100fe4934h48wxdv0ga",
                score: 82,
                signals: [
                  {
                    code: "self_referral",
                    weight: 60,
                    evidence: "billed to the address in the affiliate's profile",
                  },
                  { code: "ip_cluster", weight: 22, evidence: "same /24 as the affiliate's last login" },
                ],
                policy_version: 2,
                status: "open",
                decision: null,
                created_at: "2026-09-05T10:41:57.220816Z",
              },
            ],
            has_more: false,
            next_cursor: null,
          },
        },
      },
    },
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getFraudReview: {
    "200": {
      contents: {
        "application/json": {
          open: {
            id: "frv_01m1rjj9f4fe15sdrq6t64fp9q",
            conversion_id: "cnv_01m1rjj9f4f8d9t3w6x1z4b7nq",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            score: 82,
            signals: [
              {
                code: "self_referral",
                weight: 60,
                evidence: "billed to the address in the affiliate's profile",
              },
              { code: "ip_cluster", weight: 22, evidence: "same /24 as the affiliate's last login" },
            ],
            policy_version: 2,
            status: "open",
            decision: null,
            created_at: "2026-09-05T10:41:57.220816Z",
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  approveFraudReview: {
    "200": {
      contents: {
        "application/json": {
          approved: {
            id: "frv_01m1rjj9f4fe15sdrq6t64fp9q",
            conversion_id: "cnv_01m1rjj9f4f8d9t3w6x1z4b7nq",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            score: 82,
            signals: [
              {
                code: "self_referral",
                weight: 60,
                evidence: "billed to the address in the affiliate's profile",
              },
              { code: "ip_cluster", weight: 22, evidence: "same /24 as the affiliate's last login" },
            ],
            policy_version: 2,
            status: "approved",
            decision: {
              by: "key_01knjkta00fgqvtzj9xzf8xjy5",
              at: "2026-09-05T21:00:00.000000Z",
              reason: "They share an office, different people",
              always_allow: false,
            },
            created_at: "2026-09-05T10:41:57.220816Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          invalid_state_transition: {
            code: "invalid_state_transition",
            detail: "the review was closed when its conversion was rejected",
            allowed: [],
            current_status: "rejected",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  rejectFraudReview: {
    "200": {
      contents: {
        "application/json": {
          rejected: {
            id: "frv_01m1rjj9f4fe15sdrq6t64fp9q",
            conversion_id: "cnv_01m1rjj9f4f8d9t3w6x1z4b7nq",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            score: 82,
            signals: [
              {
                code: "self_referral",
                weight: 60,
                evidence: "billed to the address in the affiliate's profile",
              },
              { code: "ip_cluster", weight: 22, evidence: "same /24 as the affiliate's last login" },
            ],
            policy_version: 2,
            status: "rejected",
            decision: {
              by: "key_01knjkta00fgqvtzj9xzf8xjy5",
              at: "2026-09-05T21:05:00.000000Z",
              reason: "Bought from themselves",
              always_allow: false,
            },
            created_at: "2026-09-05T10:41:57.220816Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          invalid_state_transition: {
            code: "invalid_state_transition",
            detail: "the conversion was found genuine on 2026-09-05T21:00:00Z; cancel it instead",
            allowed: [],
            current_status: "approved",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
