// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  DeleteLinkError,
  GetLinkError,
  GetLinkStatsError,
  ListLinksError,
  UpdateLinkError,
} from "../operations/links.ts";
import type { GetLinkStatsQuery, LinkStats, LinkUpdate, ListLinksQuery } from "../types/links.ts";
import type { Link, LinkList } from "../types/shared.ts";

/** Read a link's figures. */
export interface LinksStats {
  /**
   * Read a link's figures
   *
   * Counts clicks, conversions, revenue and commission of one link, both days included; the last 30 days
   * unless asked otherwise. A conversion counts on the day of its `converted_at`; refunds are taken off
   * revenue and commission of that day.
   *
   * @param linkId `lnk_…`. The list finds a link by its slug.
   * @throws {@link GetLinkStatsError}
   */
  get(linkId: string, query?: GetLinkStatsQuery, options?: CallOptions): Call<LinkStats, GetLinkStatsError>;
}

/**
 * Tracked URLs affiliates hand out.
 *
 * **When somebody follows one.** `GET https://{workspace}.heldsway.com/r/{slug}` is for browsers, not part of
 * this API: it needs no key and counts against none. It counts the click, sets the attribution cookie for the
 * program's `cookie_duration` and answers 302 with the destination as `Location`. A link that is switched
 * off, or whose affiliate or program is not active, redirects without counting; a slug nobody has is a 404.
 * What else hangs on the URL, such as `utm_source`, is ignored.
 */
export interface Links {
  /** Read a link's figures. */
  readonly stats: LinksStats;

  /**
   * List links
   *
   * Lists the links of all affiliates in all programs, switched-off ones included, newest first unless `sort`
   * says otherwise. Filters combine with AND. `click_count` and `conversion_count` lag behind by at most a
   * minute.
   *
   * @throws {@link ListLinksError}
   */
  list(query?: ListLinksQuery, options?: ListOptions): PageCall<Link, LinkList, ListLinksError>;

  /**
   * Read a link
   *
   * Reads one link, switched off or not. Its counters run since it was made and lag behind by at most a
   * minute; figures for a range of days are in its stats.
   *
   * @param linkId `lnk_…`. The list finds a link by its slug.
   * @throws {@link GetLinkError}
   */
  get(linkId: string, options?: CallOptions): Call<Link, GetLinkError>;

  /**
   * Change a link
   *
   * Changes destination, campaign, coupon or metadata, or switches tracking on and off; `metadata` is
   * replaced as a whole. Clicks counted so far keep the campaign they came under. The slug cannot change: it
   * has been handed out. Switched off, the URL still leads to the destination.
   *
   * @param linkId `lnk_…`. The list finds a link by its slug.
   * @throws {@link UpdateLinkError}
   */
  update(linkId: string, body: LinkUpdate, options?: CallOptions): Call<Link, UpdateLinkError>;

  /**
   * Delete a link
   *
   * Removes a link that was never clicked; its tracking URL is a 404 from then on. One that was clicked is
   * switched off instead, so that its clicks and conversions keep their origin.
   *
   * @param linkId `lnk_…`. The list finds a link by its slug.
   * @throws {@link DeleteLinkError}
   */
  delete(linkId: string, options?: CallOptions): Call<void, DeleteLinkError>;
}
