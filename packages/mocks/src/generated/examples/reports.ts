// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply3,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
} from "./shared.ts";

export const reportsExamples: Examples = {
  getClicksByCampaign: {
    "200": {
      contents: {
        "application/json": {
          august: {
            from: "2026-08-01",
            to: "2026-08-31",
            campaigns: [
              { campaign: "Summer 2026", clicks: 142, unique_clicks: 118, conversions: 9 },
              { campaign: null, clicks: 88, unique_clicks: 80, conversions: 2 },
            ],
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getCommissionChart: {
    "200": {
      contents: {
        "application/json": {
          two: {
            from: "2026-08-29",
            to: "2026-08-31",
            points: [
              { date: "2026-08-29", currency: "USD", amount: 8120 },
              { date: "2026-08-30", currency: "USD", amount: 9904 },
            ],
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  exportReport: {
    "200": {
      contents: {
        "text/csv": {
          first_lines: "date,affiliate_id,clicks,conversions,currency,revenue,commission\r\n2026-08-30,aff_01kha4r700eqf9c2rc8239wfej,11,2,USD,24800,6200\r\n",
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getPayoutReport: {
    "200": {
      contents: {
        "application/json": {
          august: {
            from: "2026-08-01",
            to: "2026-08-31",
            months: [
              {
                month: "2026-08",
                currency: "USD",
                completed_count: 22,
                completed_amount: 198420,
                fee_amount: 550,
                failed_count: 1,
              },
            ],
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getReportStats: {
    "200": {
      contents: {
        "application/json": {
          august: {
            from: "2026-08-01",
            to: "2026-08-31",
            total_commission_paid: [{ currency: "USD", amount: 210345 }],
            pending_payouts: [{ currency: "USD", amount: 82720 }],
            conversion_rate: "3.42",
            total_referral_clicks: 6199,
            trends: [
              { name: "total_referral_clicks", current: 6199, previous: 5804, change_percent: "6.81" },
            ],
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getTopAffiliates: {
    "200": {
      contents: {
        "application/json": {
          august: {
            from: "2026-08-01",
            to: "2026-08-31",
            affiliates: [
              {
                affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
                name: "Maya Lindqvist",
                currency: "USD",
                conversions: 31,
                revenue: 412300,
                commission: 103075,
              },
            ],
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
