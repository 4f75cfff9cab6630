// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type { BodyErrorCode, CommonErrorCode, CredentialErrorCode, ScopeErrorCode } from "../errors.ts";
import { pages } from "../pages.ts";
import type { GetLinkStatsQuery, LinkStats, LinkUpdate, ListLinksQuery } from "../types/links.ts";
import type { Link, LinkList, Problem } from "../types/shared.ts";

/** What `listLinks` can fail with. */
export type ListLinksError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List links
 *
 * Lists the links of all affiliates in all programs, switched-off ones included, newest first unless `sort`
 * says otherwise. Filters combine with AND. `click_count` and `conversion_count` lag behind by at most a
 * minute.
 *
 * @throws {@link ListLinksError}
 */
export function listLinks(
  core: Core,
  query?: ListLinksQuery,
  options?: ListOptions,
): PageCall<Link, LinkList, ListLinksError> {
  return list(core, { id: "listLinks", method: "GET", path: "/links", paging: pages }, { query }, options);
}

/** What `getLink` can fail with. */
export type GetLinkError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a link
 *
 * Reads one link, switched off or not. Its counters run since it was made and lag behind by at most a minute;
 * figures for a range of days are in its stats.
 *
 * @param linkId `lnk_…`. The list finds a link by its slug.
 * @throws {@link GetLinkError}
 */
export function getLink(core: Core, linkId: string, options?: CallOptions): Call<Link, GetLinkError> {
  return call(
    core,
    { id: "getLink", method: "GET", path: "/links/{link_id}" },
    { path: { link_id: linkId } },
    options,
  );
}

/** What `updateLink` can fail with. */
export type UpdateLinkError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | "not_found",
  Problem
>;

/**
 * Change a link
 *
 * Changes destination, campaign, coupon or metadata, or switches tracking on and off; `metadata` is replaced
 * as a whole. Clicks counted so far keep the campaign they came under. The slug cannot change: it has been
 * handed out. Switched off, the URL still leads to the destination.
 *
 * @param linkId `lnk_…`. The list finds a link by its slug.
 * @throws {@link UpdateLinkError}
 */
export function updateLink(
  core: Core,
  linkId: string,
  body: LinkUpdate,
  options?: CallOptions,
): Call<Link, UpdateLinkError> {
  return call(
    core,
    { id: "updateLink", method: "PATCH", path: "/links/{link_id}" },
    { path: { link_id: linkId }, body },
    options,
  );
}

/** What `deleteLink` can fail with. */
export type DeleteLinkError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found" | "resource_in_use",
  Problem
>;

/**
 * Delete a link
 *
 * Removes a link that was never clicked; its tracking URL is a 404 from then on. One that was clicked is
 * switched off instead, so that its clicks and conversions keep their origin.
 *
 * @param linkId `lnk_…`. The list finds a link by its slug.
 * @throws {@link DeleteLinkError}
 */
export function deleteLink(core: Core, linkId: string, options?: CallOptions): Call<void, DeleteLinkError> {
  return call(
    core,
    { id: "deleteLink", method: "DELETE", path: "/links/{link_id}", reads: "none" },
    { path: { link_id: linkId } },
    options,
  );
}

/** What `getLinkStats` can fail with. */
export type GetLinkStatsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a link's figures
 *
 * Counts clicks, conversions, revenue and commission of one link, both days included; the last 30 days unless
 * asked otherwise. A conversion counts on the day of its `converted_at`; refunds are taken off revenue and
 * commission of that day.
 *
 * @param linkId `lnk_…`. The list finds a link by its slug.
 * @throws {@link GetLinkStatsError}
 */
export function getLinkStats(
  core: Core,
  linkId: string,
  query?: GetLinkStatsQuery,
  options?: CallOptions,
): Call<LinkStats, GetLinkStatsError> {
  return call(
    core,
    { id: "getLinkStats", method: "GET", path: "/links/{link_id}/stats" },
    { path: { link_id: linkId }, query },
    options,
  );
}
