// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  integer,
  isObject,
  type Issue,
  nullable,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  affiliateIdParameter,
  badRequest,
  forbidden,
  fromParameter2,
  internalServerError,
  notAcceptable,
  ok4,
  programIdParameter,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  toParameter2,
  unauthorized,
  xRequestIdHeader,
} from "../common-checks.ts";
import { checkCurrency, checkMoneyAmount } from "./shared.ts";

const campaignClicksCampaign = nullable(string({ maxLength: 120 }));
const campaignClicksClicks = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkCampaignClicks(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "campaign", campaignClicksCampaign),
    required(value, issues, "clicks", campaignClicksClicks),
    required(value, issues, "unique_clicks", campaignClicksClicks),
    required(value, issues, "conversions", campaignClicksClicks),
  );
}

const chartPointDate = string({ maxLength: 10, format: "date" });

export function checkChartPoint(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "date", chartPointDate),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "amount", campaignClicksClicks),
  );
}

const clicksByCampaignCampaigns = array(checkCampaignClicks, { maxItems: 1000 });

export function checkClicksByCampaign(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", chartPointDate),
    required(value, issues, "to", chartPointDate),
    required(value, issues, "campaigns", clicksByCampaignCampaigns),
  );
}

const commissionChartPoints = array(checkChartPoint, { maxItems: 20000 });

export function checkCommissionChart(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", chartPointDate),
    required(value, issues, "to", chartPointDate),
    required(value, issues, "points", commissionChartPoints),
  );
}

const payoutReportMonths = array(checkPayoutReportRow, { maxItems: 1000 });

export function checkPayoutReport(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", chartPointDate),
    required(value, issues, "to", chartPointDate),
    required(value, issues, "months", payoutReportMonths),
  );
}

const payoutReportRowMonth = string({ minLength: 7, maxLength: 7, pattern: /^[0-9]{4}-[0-9]{2}$/u });

export function checkPayoutReportRow(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "month", payoutReportRowMonth),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "completed_count", campaignClicksClicks),
    required(value, issues, "completed_amount", campaignClicksClicks),
    required(value, issues, "fee_amount", campaignClicksClicks),
    required(value, issues, "failed_count", campaignClicksClicks),
  );
}

const reportStatsTotalCommissionPaid = array(checkMoneyAmount, { maxItems: 50 });
const reportStatsConversionRate = string({
  maxLength: 6,
  pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u,
});
const reportStatsTrends = array(checkReportTrend, { maxItems: 20 });

export function checkReportStats(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", chartPointDate),
    required(value, issues, "to", chartPointDate),
    required(value, issues, "total_commission_paid", reportStatsTotalCommissionPaid),
    required(value, issues, "pending_payouts", reportStatsTotalCommissionPaid),
    required(value, issues, "conversion_rate", reportStatsConversionRate),
    required(value, issues, "total_referral_clicks", campaignClicksClicks),
    required(value, issues, "trends", reportStatsTrends),
  );
}

const reportTrendName = string({ minLength: 1, maxLength: 64 });
const reportTrendCurrent = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const reportTrendChangePercent = nullable(
  string({ maxLength: 13, pattern: /^-?[0-9]{1,9}(\.[0-9]{1,2})?$/u }),
);

export function checkReportTrend(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "name", reportTrendName),
    required(value, issues, "current", reportTrendCurrent),
    required(value, issues, "previous", reportTrendCurrent),
    required(value, issues, "change_percent", reportTrendChangePercent),
  );
}

const topAffiliateAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const topAffiliateName = string({ minLength: 1, maxLength: 120 });

export function checkTopAffiliate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "affiliate_id", topAffiliateAffiliateId),
    required(value, issues, "name", topAffiliateName),
    required(value, issues, "currency", checkCurrency),
    required(value, issues, "conversions", campaignClicksClicks),
    required(value, issues, "revenue", campaignClicksClicks),
    required(value, issues, "commission", campaignClicksClicks),
  );
}

const topAffiliatesAffiliates = array(checkTopAffiliate, { maxItems: 50 });

export function checkTopAffiliates(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "from", chartPointDate),
    required(value, issues, "to", chartPointDate),
    required(value, issues, "affiliates", topAffiliatesAffiliates),
  );
}

export const getClicksByCampaign: OperationChecks = {
  parameters: {
    "query:from": fromParameter2,
    "query:to": toParameter2,
    "query:affiliate_id": affiliateIdParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkClicksByCampaign },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getCommissionChart: OperationChecks = {
  parameters: {
    "query:from": fromParameter2,
    "query:to": toParameter2,
    "query:program_id": programIdParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkCommissionChart },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const exportReport: OperationChecks = {
  parameters: { "query:from": fromParameter2, "query:to": toParameter2 },
  body: {},
  replies: {
    "200": ok4,
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getPayoutReport: OperationChecks = {
  parameters: { "query:from": fromParameter2, "query:to": toParameter2 },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkPayoutReport },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getReportStats: OperationChecks = {
  parameters: { "query:from": fromParameter2, "query:to": toParameter2 },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkReportStats },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getTopAffiliates: OperationChecks = {
  parameters: {
    "query:from": fromParameter2,
    "query:to": toParameter2,
    "query:currency": checkCurrency,
    "query:top": integer({ minimum: 1, maximum: 50 }),
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkTopAffiliates },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
