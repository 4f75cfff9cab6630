// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
} from "./shared.ts";

export const programsExamples: Examples = {
  listPrograms: {
    "200": {
      contents: {
        "application/json": {
          two_programs: {
            data: [
              {
                id: "prg_01k8w0a7c4e6rt9v2m5xq3n8bd",
                name: "Northwind Direct",
                slug: "northwind-direct",
                status: "active",
                currency: "USD",
                default_commission: { type: "percentage", rate: "10.00", amount: null },
                recurring: { enabled: false, max_cycles: null },
                cookie_duration: 30,
                attribution_model: "last_touch",
                allow_self_registration: true,
                auto_approve_enabled: false,
                auto_approve_delay_days: 0,
                hold_period_days: 14,
                levels: [],
                max_total_commission_percent: null,
                affiliate_count: 96,
                created_at: "2025-10-31T12:00:00.000000Z",
                updated_at: "2025-11-18T15:09:26.535897Z",
              },
              {
                id: "prg_01k8w0a7c5fbs8h1k4zj6y0wqe",
                name: "Northwind Marketplace",
                slug: "northwind-marketplace",
                status: "active",
                currency: "EUR",
                default_commission: { type: "percentage", rate: "10.00", amount: null },
                recurring: { enabled: false, max_cycles: null },
                cookie_duration: 60,
                attribution_model: "coupon_priority",
                allow_self_registration: false,
                auto_approve_enabled: true,
                auto_approve_delay_days: 7,
                hold_period_days: 30,
                levels: [
                  { level: 1, rate: "10.00" },
                  { level: 2, rate: "3.00" },
                  { level: 3, rate: "1.00" },
                ],
                max_total_commission_percent: "18.00",
                affiliate_count: 41,
                created_at: "2025-10-31T11:58:00.000000Z",
                updated_at: "2025-10-31T11:58:00.000000Z",
              },
            ],
            has_more: false,
            next_cursor: null,
          },
        },
      },
    },
    "400": {
      contents: {
        "application/problem+json": {
          invalid_parameter: {
            code: "invalid_parameter",
            detail: "1 parameter is invalid",
            errors: [
              { code: "enum", detail: "must be one of draft, active, paused, archived", parameter: "status" },
            ],
          },
        },
      },
    },
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
