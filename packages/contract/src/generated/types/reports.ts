// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Currency, MoneyAmount } from "./shared.ts";

/** A campaign and its clicks. */
export interface CampaignClicks {
  /** Null: links without a campaign. */
  campaign: string | null;
  clicks: number;
  /** Different visitors. */
  unique_clicks: number;
  conversions: number;
}

/** One day of a chart. */
export interface ChartPoint {
  date: string;
  currency: Currency;
  /** Commission that accrued on the day, in minor units. */
  amount: number;
}

/** Clicks by campaign. */
export interface ClicksByCampaign {
  from: string;
  to: string;
  campaigns: CampaignClicks[];
}

/** Commission per day. */
export interface CommissionChart {
  from: string;
  to: string;
  points: ChartPoint[];
}

/** Payouts by month. */
export interface PayoutReport {
  from: string;
  to: string;
  months: PayoutReportRow[];
}

/** Payouts of one month and currency. */
export interface PayoutReportRow {
  /** `2026-08`, in UTC. */
  month: string;
  currency: Currency;
  completed_count: number;
  /** What arrived before fees, in minor units. */
  completed_amount: number;
  /** What the rails took, in minor units. */
  fee_amount: number;
  failed_count: number;
}

/** The figures of the dashboard's first page. */
export interface ReportStats {
  from: string;
  to: string;
  /** Commission of conversions approved in the range, per currency. */
  total_commission_paid: MoneyAmount[];
  /** What is pending or scheduled now, per currency. */
  pending_payouts: MoneyAmount[];
  /** Conversions per click, in percent. */
  conversion_rate: string;
  total_referral_clicks: number;
  trends: ReportTrend[];
}

/** A figure now and in the range before. */
export interface ReportTrend {
  name: string;
  /** Count, or minor units. */
  current: number;
  /** Count, or minor units. */
  previous: number;
  /** Null when there was nothing before. */
  change_percent: string | null;
}

/** An affiliate and what they brought. */
export interface TopAffiliate {
  affiliate_id: string;
  name: string;
  currency: Currency;
  conversions: number;
  /** What their conversions brought, less refunds, in minor units: what the ranking goes by. */
  revenue: number;
  /** What they earned by those conversions, less what was reversed, in minor units. */
  commission: number;
}

/** The affiliates who brought most. */
export interface TopAffiliates {
  from: string;
  to: string;
  affiliates: TopAffiliate[];
}

/** Query parameters of `getClicksByCampaign`. */
export interface GetClicksByCampaignQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
}

/** Query parameters of `getCommissionChart`. */
export interface GetCommissionChartQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
}

/** Query parameters of `exportReport`. */
export interface ExportReportQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
}

/** Query parameters of `getPayoutReport`. */
export interface GetPayoutReportQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
}

/** Query parameters of `getReportStats`. */
export interface GetReportStatsQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
}

/** Query parameters of `getTopAffiliates`. */
export interface GetTopAffiliatesQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
  /** Currency to rank in. Default: that of the workspace. */
  currency?: Currency;
  /**
   * How many places the ranking has. There are no pages: it is worked out anew each time.
   *
   * @default 10
   */
  top: number;
}
