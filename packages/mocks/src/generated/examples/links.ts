// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply3,
  badRequestReply4,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  notFoundReply,
  okReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unprocessableContentReply2,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const linksExamples: Examples = {
  listLinks: {
    "200": okReply,
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getLink: {
    "200": {
      contents: {
        "application/json": {
          link: {
            id: "lnk_01m0sd81xyf2p8s6xykqe9afnx",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            slug: "summer2026",
            destination_url: "https://northwind-gear.example/tents?ref=maya",
            campaign: "Summer 2026",
            is_active: true,
            coupon_id: null,
            tracking_url: "https://northwind-gear.heldsway.com/r/summer2026",
            click_count: 142,
            conversion_count: 9,
            metadata: {},
            created_at: "2026-08-24T08:12:31.550019Z",
            updated_at: "2026-08-24T08:12:31.550019Z",
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
  updateLink: {
    "200": {
      contents: {
        "application/json": {
          paused: {
            id: "lnk_01m0sd81xyf2p8s6xykqe9afnx",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            slug: "summer2026",
            destination_url: "https://northwind-gear.example/tents?ref=maya",
            campaign: "Summer 2026",
            is_active: false,
            coupon_id: null,
            tracking_url: "https://northwind-gear.heldsway.com/r/summer2026",
            click_count: 142,
            conversion_count: 9,
            metadata: {},
            created_at: "2026-08-24T08:12:31.550019Z",
            updated_at: "2026-09-06T07:00:00.000000Z",
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
    "422": unprocessableContentReply2,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  deleteLink: {
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "409": {
      contents: {
        "application/problem+json": {
          resource_in_use: {
            code: "resource_in_use",
            detail: "the link was clicked 142 times; set is_active to false instead",
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getLinkStats: {
    "200": {
      contents: {
        "application/json": {
          august: {
            from: "2026-08-01",
            to: "2026-08-31",
            clicks: 142,
            unique_clicks: 118,
            conversions: 9,
            revenue: [{ currency: "USD", amount: 104300 }],
            commission: [{ currency: "USD", amount: 26075 }],
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
