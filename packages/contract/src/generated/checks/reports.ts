// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
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
const campaignClicksUniqueClicks = integer({ minimum: 0, maximum: 9007199254740991 });
const campaignClicksConversions = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkCampaignClicks(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "campaign", campaignClicksCampaign);
  isValid = required(value, issues, "clicks", campaignClicksClicks) && isValid;
  isValid = required(value, issues, "unique_clicks", campaignClicksUniqueClicks) && isValid;
  return required(value, issues, "conversions", campaignClicksConversions) && isValid;
}

const chartPointDate = string({ maxLength: 10, format: "date" });
const chartPointAmount = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkChartPoint(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "date", chartPointDate);
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  return required(value, issues, "amount", chartPointAmount) && isValid;
}

const clicksByCampaignFrom = string({ maxLength: 10, format: "date" });
const clicksByCampaignTo = string({ maxLength: 10, format: "date" });
const clicksByCampaignCampaigns = array(checkCampaignClicks, { maxItems: 1000 });

export function checkClicksByCampaign(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "from", clicksByCampaignFrom);
  isValid = required(value, issues, "to", clicksByCampaignTo) && isValid;
  return required(value, issues, "campaigns", clicksByCampaignCampaigns) && isValid;
}

const commissionChartFrom = string({ maxLength: 10, format: "date" });
const commissionChartTo = string({ maxLength: 10, format: "date" });
const commissionChartPoints = array(checkChartPoint, { maxItems: 20000 });

export function checkCommissionChart(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "from", commissionChartFrom);
  isValid = required(value, issues, "to", commissionChartTo) && isValid;
  return required(value, issues, "points", commissionChartPoints) && isValid;
}

const payoutReportFrom = string({ maxLength: 10, format: "date" });
const payoutReportTo = string({ maxLength: 10, format: "date" });
const payoutReportMonths = array(checkPayoutReportRow, { maxItems: 1000 });

export function checkPayoutReport(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "from", payoutReportFrom);
  isValid = required(value, issues, "to", payoutReportTo) && isValid;
  return required(value, issues, "months", payoutReportMonths) && isValid;
}

const payoutReportRowMonth = string({ minLength: 7, maxLength: 7, pattern: /^[0-9]{4}-[0-9]{2}$/u });
const payoutReportRowCompletedCount = integer({ minimum: 0, maximum: 9007199254740991 });
const payoutReportRowCompletedAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const payoutReportRowFeeAmount = integer({ minimum: 0, maximum: 9007199254740991 });
const payoutReportRowFailedCount = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkPayoutReportRow(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "month", payoutReportRowMonth);
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "completed_count", payoutReportRowCompletedCount) && isValid;
  isValid = required(value, issues, "completed_amount", payoutReportRowCompletedAmount) && isValid;
  isValid = required(value, issues, "fee_amount", payoutReportRowFeeAmount) && isValid;
  return required(value, issues, "failed_count", payoutReportRowFailedCount) && isValid;
}

const reportStatsFrom = string({ maxLength: 10, format: "date" });
const reportStatsTo = string({ maxLength: 10, format: "date" });
const reportStatsTotalCommissionPaid = array(checkMoneyAmount, { maxItems: 50 });
const reportStatsPendingPayouts = array(checkMoneyAmount, { maxItems: 50 });
const reportStatsConversionRate = string({
  maxLength: 6,
  pattern: /^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$/u,
});
const reportStatsTotalReferralClicks = integer({ minimum: 0, maximum: 9007199254740991 });
const reportStatsTrends = array(checkReportTrend, { maxItems: 20 });

export function checkReportStats(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "from", reportStatsFrom);
  isValid = required(value, issues, "to", reportStatsTo) && isValid;
  isValid = required(value, issues, "total_commission_paid", reportStatsTotalCommissionPaid) && isValid;
  isValid = required(value, issues, "pending_payouts", reportStatsPendingPayouts) && isValid;
  isValid = required(value, issues, "conversion_rate", reportStatsConversionRate) && isValid;
  isValid = required(value, issues, "total_referral_clicks", reportStatsTotalReferralClicks) && isValid;
  return required(value, issues, "trends", reportStatsTrends) && isValid;
}

const reportTrendName = string({ minLength: 1, maxLength: 64 });
const reportTrendCurrent = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const reportTrendPrevious = integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
const reportTrendChangePercent = nullable(
  string({ maxLength: 13, pattern: /^-?[0-9]{1,9}(\.[0-9]{1,2})?$/u }),
);

export function checkReportTrend(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "name", reportTrendName);
  isValid = required(value, issues, "current", reportTrendCurrent) && isValid;
  isValid = required(value, issues, "previous", reportTrendPrevious) && isValid;
  return required(value, issues, "change_percent", reportTrendChangePercent) && isValid;
}

const topAffiliateAffiliateId = string({ maxLength: 30, pattern: /^aff_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const topAffiliateName = string({ minLength: 1, maxLength: 120 });
const topAffiliateConversions = integer({ minimum: 0, maximum: 9007199254740991 });
const topAffiliateRevenue = integer({ minimum: 0, maximum: 9007199254740991 });
const topAffiliateCommission = integer({ minimum: 0, maximum: 9007199254740991 });

export function checkTopAffiliate(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "affiliate_id", topAffiliateAffiliateId);
  isValid = required(value, issues, "name", topAffiliateName) && isValid;
  isValid = required(value, issues, "currency", checkCurrency) && isValid;
  isValid = required(value, issues, "conversions", topAffiliateConversions) && isValid;
  isValid = required(value, issues, "revenue", topAffiliateRevenue) && isValid;
  return required(value, issues, "commission", topAffiliateCommission) && isValid;
}

const topAffiliatesFrom = string({ maxLength: 10, format: "date" });
const topAffiliatesTo = string({ maxLength: 10, format: "date" });
const topAffiliatesAffiliates = array(checkTopAffiliate, { maxItems: 50 });

export function checkTopAffiliates(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "from", topAffiliatesFrom);
  isValid = required(value, issues, "to", topAffiliatesTo) && isValid;
  return required(value, issues, "affiliates", topAffiliatesAffiliates) && isValid;
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
