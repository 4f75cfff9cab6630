// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { CommonErrorCode, CredentialErrorCode, ScopeErrorCode } from "../errors.ts";
import type {
  ClicksByCampaign,
  CommissionChart,
  ExportReportQuery,
  GetClicksByCampaignQuery,
  GetCommissionChartQuery,
  GetPayoutReportQuery,
  GetReportStatsQuery,
  GetTopAffiliatesQuery,
  PayoutReport,
  ReportStats,
  TopAffiliates,
} from "../types/reports.ts";
import type { Problem } from "../types/shared.ts";

/** What `getClicksByCampaign` can fail with. */
export type GetClicksByCampaignError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Count clicks by campaign
 *
 * Counts clicks and what came of them for each campaign, busiest first and at most 1000; the last 30 days
 * unless asked otherwise. Clicks over links without a campaign are counted together. A conversion counts for
 * the campaign of its click.
 *
 * @throws {@link GetClicksByCampaignError}
 */
export function getClicksByCampaign(
  core: Core,
  query?: GetClicksByCampaignQuery,
  options?: CallOptions,
): Call<ClicksByCampaign, GetClicksByCampaignError> {
  return call(
    core,
    { id: "getClicksByCampaign", method: "GET", path: "/reports/clicks-by-campaign" },
    { query },
    options,
  );
}

/** What `getCommissionChart` can fail with. */
export type GetCommissionChartError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Chart commissions by day
 *
 * Sums the commission that accrued on each day, per currency, all levels together and before reversals; days
 * without any are left out. The last 30 days unless asked otherwise.
 *
 * @throws {@link GetCommissionChartError}
 */
export function getCommissionChart(
  core: Core,
  query?: GetCommissionChartQuery,
  options?: CallOptions,
): Call<CommissionChart, GetCommissionChartError> {
  return call(
    core,
    { id: "getCommissionChart", method: "GET", path: "/reports/commission-chart" },
    { query },
    options,
  );
}

/** What `exportReport` can fail with. */
export type ExportReportError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Export a report as CSV
 *
 * Streams the day-by-day figures behind the reports, first day first: clicks, conversions, revenue and
 * commission for each affiliate. Days on which an affiliate brought nothing have no line. The last 30 days
 * unless asked otherwise.
 *
 * @throws {@link ExportReportError}
 */
export function exportReport(
  core: Core,
  query?: ExportReportQuery,
  options?: CallOptions,
): Call<string, ExportReportError> {
  return call(
    core,
    { id: "exportReport", method: "GET", path: "/reports/export", accept: "text/csv", reads: "text" },
    { query },
    options,
  );
}

/** What `getPayoutReport` can fail with. */
export type GetPayoutReportError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Sum payouts by month
 *
 * Sums completed payouts and their fees per calendar month in UTC, by the day they arrived; failed ones are
 * counted, not summed. Months at the ends of the range are summed only as far as it reaches.
 *
 * @throws {@link GetPayoutReportError}
 */
export function getPayoutReport(
  core: Core,
  query?: GetPayoutReportQuery,
  options?: CallOptions,
): Call<PayoutReport, GetPayoutReportError> {
  return call(core, { id: "getPayoutReport", method: "GET", path: "/reports/payouts" }, { query }, options);
}

/** What `getReportStats` can fail with. */
export type GetReportStatsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Read the key figures
 *
 * The figures of the dashboard's first page over a range of days, the last 30 unless asked otherwise, each
 * compared with the range of the same length before. Pending payouts are those of this moment, whatever the
 * range.
 *
 * @throws {@link GetReportStatsError}
 */
export function getReportStats(
  core: Core,
  query?: GetReportStatsQuery,
  options?: CallOptions,
): Call<ReportStats, GetReportStatsError> {
  return call(core, { id: "getReportStats", method: "GET", path: "/reports/stats" }, { query }, options);
}

/** What `getTopAffiliates` can fail with. */
export type GetTopAffiliatesError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Rank affiliates
 *
 * Ranks affiliates by revenue in one currency over a range of days, the last 30 unless asked otherwise.
 * Refunds are taken off; rejected and cancelled conversions do not count. Whoever brought nothing is not
 * ranked.
 *
 * @throws {@link GetTopAffiliatesError}
 */
export function getTopAffiliates(
  core: Core,
  query?: GetTopAffiliatesQuery,
  options?: CallOptions,
): Call<TopAffiliates, GetTopAffiliatesError> {
  return call(
    core,
    { id: "getTopAffiliates", method: "GET", path: "/reports/top-affiliates" },
    { query },
    options,
  );
}
