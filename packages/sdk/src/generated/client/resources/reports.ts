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

/** Count clicks by campaign. */
export interface ReportsClicksByCampaign {
  /**
   * Count clicks by campaign
   *
   * Counts clicks and what came of them for each campaign, busiest first and at most 1000; the last 30 days
   * unless asked otherwise. Clicks over links without a campaign are counted together. A conversion counts
   * for the campaign of its click.
   *
   * @throws {@link GetClicksByCampaignError}
   */
  get(
    query?: GetClicksByCampaignQuery,
    options?: CallOptions,
  ): Call<ClicksByCampaign, GetClicksByCampaignError>;
}

/** Chart commissions by day. */
export interface ReportsCommissionChart {
  /**
   * Chart commissions by day
   *
   * Sums the commission that accrued on each day, per currency, all levels together and before reversals;
   * days without any are left out. The last 30 days unless asked otherwise.
   *
   * @throws {@link GetCommissionChartError}
   */
  get(query?: GetCommissionChartQuery, options?: CallOptions): Call<CommissionChart, GetCommissionChartError>;
}

/** Sum payouts by month. */
export interface ReportsPayouts {
  /**
   * Sum payouts by month
   *
   * Sums completed payouts and their fees per calendar month in UTC, by the day they arrived; failed ones are
   * counted, not summed. Months at the ends of the range are summed only as far as it reaches.
   *
   * @throws {@link GetPayoutReportError}
   */
  get(query?: GetPayoutReportQuery, options?: CallOptions): Call<PayoutReport, GetPayoutReportError>;
}

/** Read the key figures. */
export interface ReportsStats {
  /**
   * Read the key figures
   *
   * The figures of the dashboard's first page over a range of days, the last 30 unless asked otherwise, each
   * compared with the range of the same length before. Pending payouts are those of this moment, whatever the
   * range.
   *
   * @throws {@link GetReportStatsError}
   */
  get(query?: GetReportStatsQuery, options?: CallOptions): Call<ReportStats, GetReportStatsError>;
}

/** Rank affiliates. */
export interface ReportsTopAffiliates {
  /**
   * Rank affiliates
   *
   * Ranks affiliates by revenue in one currency over a range of days, the last 30 unless asked otherwise.
   * Refunds are taken off; rejected and cancelled conversions do not count. Whoever brought nothing is not
   * ranked.
   *
   * @throws {@link GetTopAffiliatesError}
   */
  get(query?: GetTopAffiliatesQuery, options?: CallOptions): Call<TopAffiliates, GetTopAffiliatesError>;
}

/** The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted. */
export interface Reports {
  /** Count clicks by campaign. */
  readonly clicksByCampaign: ReportsClicksByCampaign;
  /** Chart commissions by day. */
  readonly commissionChart: ReportsCommissionChart;
  /** Sum payouts by month. */
  readonly payouts: ReportsPayouts;
  /** Read the key figures. */
  readonly stats: ReportsStats;
  /** Rank affiliates. */
  readonly topAffiliates: ReportsTopAffiliates;

  /**
   * Export a report as CSV
   *
   * Streams the day-by-day figures behind the reports, first day first: clicks, conversions, revenue and
   * commission for each affiliate. Days on which an affiliate brought nothing have no line. The last 30 days
   * unless asked otherwise.
   *
   * @throws {@link ExportReportError}
   */
  export(query?: ExportReportQuery, options?: CallOptions): Call<string, ExportReportError>;
}
