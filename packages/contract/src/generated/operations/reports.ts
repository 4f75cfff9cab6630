// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import {
  affiliateIdInQuery,
  badRequest,
  currency,
  forbidden,
  from,
  internalServerError,
  notAcceptable,
  ok,
  ok4,
  programId,
  serviceUnavailable,
  to,
  tooManyRequests,
  unauthorized,
} from "../common-parts.ts";

/** Count clicks by campaign */
export const getClicksByCampaign = {
  id: "getClicksByCampaign",
  method: "GET",
  path: "/reports/clicks-by-campaign",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [from, to, affiliateIdInQuery],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/reports.ts").then((module) => module.getClicksByCampaign),
} as const satisfies OperationDescriptor;

/** Chart commissions by day */
export const getCommissionChart = {
  id: "getCommissionChart",
  method: "GET",
  path: "/reports/commission-chart",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [from, to, programId],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/reports.ts").then((module) => module.getCommissionChart),
} as const satisfies OperationDescriptor;

/** Export a report as CSV */
export const exportReport = {
  id: "exportReport",
  method: "GET",
  path: "/reports/export",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [from, to],
  replies: [
    ok4,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/reports.ts").then((module) => module.exportReport),
} as const satisfies OperationDescriptor;

/** Sum payouts by month */
export const getPayoutReport = {
  id: "getPayoutReport",
  method: "GET",
  path: "/reports/payouts",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [from, to],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/reports.ts").then((module) => module.getPayoutReport),
} as const satisfies OperationDescriptor;

/** Read the key figures */
export const getReportStats = {
  id: "getReportStats",
  method: "GET",
  path: "/reports/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [from, to],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/reports.ts").then((module) => module.getReportStats),
} as const satisfies OperationDescriptor;

/** Rank affiliates */
export const getTopAffiliates = {
  id: "getTopAffiliates",
  method: "GET",
  path: "/reports/top-affiliates",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    from,
    to,
    currency,
    {
      name: "top",
      property: "top",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
      default: 10,
    },
  ],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/reports.ts").then((module) => module.getTopAffiliates),
} as const satisfies OperationDescriptor;
