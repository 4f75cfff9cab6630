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

const loadChecks = () => import("../checks/reports.ts");

/** Count clicks by campaign */
export const getClicksByCampaign: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getClicksByCampaign,
};

/** Chart commissions by day */
export const getCommissionChart: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getCommissionChart,
};

/** Export a report as CSV */
export const exportReport: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).exportReport,
};

/** Sum payouts by month */
export const getPayoutReport: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getPayoutReport,
};

/** Read the key figures */
export const getReportStats: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getReportStats,
};

/** Rank affiliates */
export const getTopAffiliates: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getTopAffiliates,
};
