// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply2,
  badRequestReply3,
  badRequestReply4,
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

export const couponsExamples: Examples = {
  listCoupons: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "cpn_01m0yr6980fnj9enc30ccr6fxt",
                code: "TRAIL10",
                affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
                program_id: "prg_01kggcs100fe4934h48wxdv0ga",
                status: "active",
                discount: { type: "percentage", rate: "10.00", amount: null, currency: null },
                expires_at: "2027-03-30T23:59:59.000000Z",
                click_count: 61,
                redemption_count: 17,
                synced_to: ["int_01kz0yn180fb89w7kjm0av9f7j"],
                created_at: "2026-08-26T10:00:00.000000Z",
                updated_at: "2026-08-26T10:00:00.000000Z",
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
  createCoupon: {
    "201": {
      headers: { Location: "/v1/affiliates/aff_01m1rhb0hbf6tm372pgedkhhb1" },
      contents: {
        "application/json": {
          created: {
            id: "cpn_01m0yr6980fnj9enc30ccr6fxt",
            code: "TRAIL10",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            status: "active",
            discount: { type: "percentage", rate: "10.00", amount: null, currency: null },
            expires_at: "2027-03-30T23:59:59.000000Z",
            click_count: 0,
            redemption_count: 0,
            synced_to: [],
            created_at: "2026-08-26T10:00:00.000000Z",
            updated_at: "2026-08-26T10:00:00.000000Z",
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
            detail: 'another coupon of the workspace has the code "TRAIL10"',
            existing_id: "cpn_01m0yr6980fnj9enc30ccr6fxt",
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
  importCoupons: {
    "200": {
      contents: {
        "application/json": {
          one_taken: {
            created: 1,
            failed: [{ index: 1, code: "duplicate", detail: 'the code "TRAIL10" is taken' }],
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
          resource_in_use: {
            code: "resource_in_use",
            detail: "another import runs in this program; try again when it is done",
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
  getCoupon: {
    "200": {
      contents: {
        "application/json": {
          coupon: {
            id: "cpn_01m0yr6980fnj9enc30ccr6fxt",
            code: "TRAIL10",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            status: "active",
            discount: { type: "percentage", rate: "10.00", amount: null, currency: null },
            expires_at: "2027-03-30T23:59:59.000000Z",
            click_count: 61,
            redemption_count: 17,
            synced_to: ["int_01kz0yn180fb89w7kjm0av9f7j"],
            created_at: "2026-08-26T10:00:00.000000Z",
            updated_at: "2026-08-26T10:00:00.000000Z",
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
  updateCoupon: {
    "200": {
      contents: {
        "application/json": {
          off: {
            id: "cpn_01m0yr6980fnj9enc30ccr6fxt",
            code: "TRAIL10",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            status: "inactive",
            discount: { type: "percentage", rate: "10.00", amount: null, currency: null },
            expires_at: "2027-03-30T23:59:59.000000Z",
            click_count: 61,
            redemption_count: 17,
            synced_to: ["int_01kz0yn180fb89w7kjm0av9f7j"],
            created_at: "2026-08-26T10:00:00.000000Z",
            updated_at: "2026-09-06T08:00:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply4,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": {
      contents: {
        "application/problem+json": {
          validation_failed: {
            code: "validation_failed",
            detail: "1 field is invalid",
            errors: [
              {
                code: "minimum",
                detail: "must be in the future; to end the code now, set status to inactive",
                pointer: "/expires_at",
              },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  deleteCoupon: {
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "409": {
      contents: {
        "application/problem+json": {
          resource_in_use: {
            code: "resource_in_use",
            detail: "the code was redeemed 17 times; set status to inactive instead",
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getCouponStats: {
    "200": {
      contents: {
        "application/json": {
          august: {
            from: "2026-08-01",
            to: "2026-08-31",
            clicks: 61,
            redemptions: 17,
            average_order_value: [{ currency: "USD", amount: 8840 }],
            refund_rate: "5.88",
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
};
