// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type {
  ExportReportError,
  GetClicksByCampaignError,
  GetCommissionChartError,
  GetPayoutReportError,
  GetReportStatsError,
  GetTopAffiliatesError,
} from "../operations/reports.ts";
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

/** The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted. */
export interface ReportsClicksByCampaign {
  /**
   * Count clicks by campaign
   *
   * Counts clicks and what came of them for each campaign, busiest first.
   *
   * @throws {@link GetClicksByCampaignError}
   */
  get(
    query?: GetClicksByCampaignQuery,
    options?: CallOptions,
  ): Call<ClicksByCampaign, GetClicksByCampaignError>;
}

/** The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted. */
export interface ReportsCommissionChart {
  /**
   * Chart commissions by day
   *
   * Sums accrued commission per day and currency; days without any are left out.
   *
   * @throws {@link GetCommissionChartError}
   */
  get(query?: GetCommissionChartQuery, options?: CallOptions): Call<CommissionChart, GetCommissionChartError>;
}

/** The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted. */
export interface ReportsPayouts {
  /**
   * Sum payouts by month
   *
   * Sums completed payouts and their fees per calendar month in UTC; failed ones are counted, not summed.
   *
   * @throws {@link GetPayoutReportError}
   */
  get(query?: GetPayoutReportQuery, options?: CallOptions): Call<PayoutReport, GetPayoutReportError>;
}

/** The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted. */
export interface ReportsStats {
  /**
   * Read the key figures
   *
   * The figures of the dashboard's first page over a range of days, each compared with the range of the same
   * length before.
   *
   * @throws {@link GetReportStatsError}
   */
  get(query?: GetReportStatsQuery, options?: CallOptions): Call<ReportStats, GetReportStatsError>;
}

/** The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted. */
export interface ReportsTopAffiliates {
  /**
   * Rank affiliates
   *
   * Ranks affiliates by revenue in one currency over a range of days.
   *
   * @throws {@link GetTopAffiliatesError}
   */
  get(query?: GetTopAffiliatesQuery, options?: CallOptions): Call<TopAffiliates, GetTopAffiliatesError>;
}

/** The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted. */
export interface Reports {
  /**
   * The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted.
   */
  readonly clicksByCampaign: ReportsClicksByCampaign;
  /**
   * The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted.
   */
  readonly commissionChart: ReportsCommissionChart;
  /**
   * The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted.
   */
  readonly payouts: ReportsPayouts;
  /**
   * The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted.
   */
  readonly stats: ReportsStats;
  /**
   * The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted.
   */
  readonly topAffiliates: ReportsTopAffiliates;

  /**
   * Export a report as CSV
   *
   * Streams the day-by-day figures behind the reports: clicks, conversions, revenue and commission for each
   * affiliate.
   *
   * @throws {@link ExportReportError}
   */
  export(query?: ExportReportQuery, options?: CallOptions): Call<string, ExportReportError>;
}
