// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply2,
  badRequestReply3,
  badRequestReply4,
  conflictReply,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unprocessableContentReply2,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const settingsExamples: Examples = {
  getSettings: {
    "200": {
      contents: {
        "application/json": {
          settings: {
            name: "Northwind Gear (sandbox)",
            timezone: "America/New_York",
            default_currency: "USD",
            commission_rate: null,
            cookie_duration: 30,
            auto_approve_enabled: false,
            auto_approve_delay_days: 0,
            auto_approve_min_amount: null,
            auto_approve_max_amount: null,
            allow_self_registration: true,
            updated_at: "2026-08-01T09:00:00.000000Z",
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
  updateSettings: {
    "200": {
      contents: {
        "application/json": {
          auto: {
            name: "Northwind Gear (sandbox)",
            timezone: "America/New_York",
            default_currency: "USD",
            commission_rate: null,
            cookie_duration: 30,
            auto_approve_enabled: true,
            auto_approve_delay_days: 7,
            auto_approve_min_amount: null,
            auto_approve_max_amount: null,
            allow_self_registration: true,
            updated_at: "2026-09-05T21:40:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply4,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply2,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getBranding: {
    "200": {
      contents: {
        "application/json": {
          portal: {
            logo_url: "https://northwind-gear.example/brand/logo",
            primary_color: "#1f6f5c",
            portal_title: "Northwind partners",
            portal_domain: null,
            updated_at: "2026-08-01T09:00:00.000000Z",
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
  replaceBranding: {
    "200": {
      contents: {
        "application/json": {
          portal: {
            logo_url: "https://northwind-gear.example/brand/logo",
            primary_color: "#1f6f5c",
            portal_title: "Northwind partners",
            portal_domain: null,
            updated_at: "2026-09-05T21:50:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": conflictReply,
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
                code: "not_pointing_here",
                detail: "must have a CNAME record for portals.heldsway.com",
                pointer: "/portal_domain",
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
};
