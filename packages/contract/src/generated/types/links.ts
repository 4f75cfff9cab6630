// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Metadata, MoneyAmount } from "./shared.ts";

/** Counters of a link over a range of days. */
export interface LinkStats {
  from: string;
  to: string;
  clicks: number;
  /** Different visitors. */
  unique_clicks: number;
  conversions: number;
  /** Per currency. */
  revenue: MoneyAmount[];
  /** Per currency. */
  commission: MoneyAmount[];
}

/** Where the link shall lead, how its clicks are grouped, whether it tracks: whatever is to be different. */
export interface LinkUpdate {
  campaign?: string | null;
  /** Coupon of the same affiliate to show with the link; null: none. */
  coupon_id?: string | null;
  /** HTTPS. */
  destination_url?: string;
  is_active?: boolean;
  metadata?: Metadata;
}

/** Query parameters of `listLinks`. */
export interface ListLinksQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * By age or, across all affiliates, by slug. Not by clicks, which grow while one reads; the campaign report
   * ranks those.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at" | "slug" | "-slug";
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
  /** True: only links that track. False: only those switched off, which redirect all the same. */
  is_active?: boolean;
  /** Text to look for in slug, destination, campaign and the affiliate's name and e-mail address. */
  search?: string;
}

/** Query parameters of `getLinkStats`. */
export interface GetLinkStatsQuery {
  /** First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
  from?: string;
  /** Last day, included, in UTC; not before `from`. Default: today. */
  to?: string;
}
