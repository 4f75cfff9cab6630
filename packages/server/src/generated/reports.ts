// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

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
} from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `getClicksByCampaign`. */
export interface GetClicksByCampaignReply {
  /** 200: Campaigns, the busiest first. */
  ok(body: ClicksByCampaign, init?: ReplyInit): Replied<"getClicksByCampaign">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getClicksByCampaign">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getClicksByCampaign">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getClicksByCampaign">;
}

/** What a handler of `getClicksByCampaign` is given. */
export interface GetClicksByCampaignContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: GetClicksByCampaignQuery;
  readonly reply: GetClicksByCampaignReply;
}

/**
 * Count clicks by campaign (`GET /reports/clicks-by-campaign`).
 *
 * Counts clicks and what came of them for each campaign, busiest first and at most 1000; the last 30 days
 * unless asked otherwise. Clicks over links without a campaign are counted together. A conversion counts for
 * the campaign of its click.
 */
export type GetClicksByCampaign<App extends AppTypes = AppTypes> = (
  context: GetClicksByCampaignContext<App>,
) => Handled<"getClicksByCampaign">;

/** Replies of `getCommissionChart`. */
export interface GetCommissionChartReply {
  /** 200: A point for each day and currency with commission. */
  ok(body: CommissionChart, init?: ReplyInit): Replied<"getCommissionChart">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getCommissionChart">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getCommissionChart">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getCommissionChart">;
}

/** What a handler of `getCommissionChart` is given. */
export interface GetCommissionChartContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: GetCommissionChartQuery;
  readonly reply: GetCommissionChartReply;
}

/**
 * Chart commissions by day (`GET /reports/commission-chart`).
 *
 * Sums the commission that accrued on each day, per currency, all levels together and before reversals; days
 * without any are left out. The last 30 days unless asked otherwise.
 */
export type GetCommissionChart<App extends AppTypes = AppTypes> = (
  context: GetCommissionChartContext<App>,
) => Handled<"getCommissionChart">;

/** Replies of `exportReport`. */
export interface ExportReportReply {
  /** 200: Days, and within a day affiliates and currencies, each on a line. */
  ok(body: string, init?: ReplyInit): Replied<"exportReport">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"exportReport">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"exportReport">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"exportReport">;
}

/** What a handler of `exportReport` is given. */
export interface ExportReportContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ExportReportQuery;
  readonly reply: ExportReportReply;
}

/**
 * Export a report as CSV (`GET /reports/export`).
 *
 * Streams the day-by-day figures behind the reports, first day first: clicks, conversions, revenue and
 * commission for each affiliate. Days on which an affiliate brought nothing have no line. The last 30 days
 * unless asked otherwise.
 */
export type ExportReport<App extends AppTypes = AppTypes> = (
  context: ExportReportContext<App>,
) => Handled<"exportReport">;

/** Replies of `getPayoutReport`. */
export interface GetPayoutReportReply {
  /** 200: A row for each month and currency. */
  ok(body: PayoutReport, init?: ReplyInit): Replied<"getPayoutReport">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getPayoutReport">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getPayoutReport">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getPayoutReport">;
}

/** What a handler of `getPayoutReport` is given. */
export interface GetPayoutReportContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: GetPayoutReportQuery;
  readonly reply: GetPayoutReportReply;
}

/**
 * Sum payouts by month (`GET /reports/payouts`).
 *
 * Sums completed payouts and their fees per calendar month in UTC, by the day they arrived; failed ones are
 * counted, not summed. Months at the ends of the range are summed only as far as it reaches.
 */
export type GetPayoutReport<App extends AppTypes = AppTypes> = (
  context: GetPayoutReportContext<App>,
) => Handled<"getPayoutReport">;

/** Replies of `getReportStats`. */
export interface GetReportStatsReply {
  /** 200: The figures and how they moved. */
  ok(body: ReportStats, init?: ReplyInit): Replied<"getReportStats">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getReportStats">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getReportStats">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getReportStats">;
}

/** What a handler of `getReportStats` is given. */
export interface GetReportStatsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: GetReportStatsQuery;
  readonly reply: GetReportStatsReply;
}

/**
 * Read the key figures (`GET /reports/stats`).
 *
 * The figures of the dashboard's first page over a range of days, the last 30 unless asked otherwise, each
 * compared with the range of the same length before. Pending payouts are those of this moment, whatever the
 * range.
 */
export type GetReportStats<App extends AppTypes = AppTypes> = (
  context: GetReportStatsContext<App>,
) => Handled<"getReportStats">;

/** Replies of `getTopAffiliates`. */
export interface GetTopAffiliatesReply {
  /** 200: The ranking, best first. */
  ok(body: TopAffiliates, init?: ReplyInit): Replied<"getTopAffiliates">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getTopAffiliates">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getTopAffiliates">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getTopAffiliates">;
}

/** What a handler of `getTopAffiliates` is given. */
export interface GetTopAffiliatesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: GetTopAffiliatesQuery;
  readonly reply: GetTopAffiliatesReply;
}

/**
 * Rank affiliates (`GET /reports/top-affiliates`).
 *
 * Ranks affiliates by revenue in one currency over a range of days, the last 30 unless asked otherwise.
 * Refunds are taken off; rejected and cancelled conversions do not count. Whoever brought nothing is not
 * ranked.
 */
export type GetTopAffiliates<App extends AppTypes = AppTypes> = (
  context: GetTopAffiliatesContext<App>,
) => Handled<"getTopAffiliates">;

/** Handlers of this module, as a file exports them. */
export interface ReportsHandlers<App extends AppTypes = AppTypes> {
  readonly getClicksByCampaign: GetClicksByCampaign<App>;
  readonly getCommissionChart: GetCommissionChart<App>;
  readonly exportReport: ExportReport<App>;
  readonly getPayoutReport: GetPayoutReport<App>;
  readonly getReportStats: GetReportStats<App>;
  readonly getTopAffiliates: GetTopAffiliates<App>;
}
