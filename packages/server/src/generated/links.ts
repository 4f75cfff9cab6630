// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  GetLinkStatsQuery,
  Link,
  LinkList,
  LinkStats,
  LinkUpdate,
  ListLinksQuery,
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

/** Replies of `listLinks`. */
export interface ListLinksReply {
  /** 200: Links of everybody. */
  ok(body: LinkList, init?: ReplyInit): Replied<"listLinks">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listLinks">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listLinks">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listLinks">;
}

/** What a handler of `listLinks` is given. */
export interface ListLinksContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListLinksQuery;
  readonly reply: ListLinksReply;
}

/**
 * List links (`GET /links`).
 *
 * Lists the links of all affiliates in all programs, switched-off ones included, newest first unless `sort`
 * says otherwise. Filters combine with AND. `click_count` and `conversion_count` lag behind by at most a
 * minute.
 */
export type ListLinks<App extends AppTypes = AppTypes> = (
  context: ListLinksContext<App>,
) => Handled<"listLinks">;

/** Replies of `getLink`. */
export interface GetLinkReply {
  /** 200: The link and its counters. */
  ok(body: Link, init?: ReplyInit): Replied<"getLink">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getLink">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getLink">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getLink">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getLink">;
}

/** What a handler of `getLink` is given. */
export interface GetLinkContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `lnk_…`. The list finds a link by its slug. */
    readonly linkId: string;
  };
  readonly reply: GetLinkReply;
}

/**
 * Read a link (`GET /links/{link_id}`).
 *
 * Reads one link, switched off or not. Its counters run since it was made and lag behind by at most a minute;
 * figures for a range of days are in its stats.
 */
export type GetLink<App extends AppTypes = AppTypes> = (context: GetLinkContext<App>) => Handled<"getLink">;

/** Replies of `updateLink`. */
export interface UpdateLinkReply {
  /** 200: The link; the next click lands where it says. */
  ok(body: Link, init?: ReplyInit): Replied<"updateLink">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateLink">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateLink">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateLink">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"updateLink">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateLink">;
}

/** What a handler of `updateLink` is given. */
export interface UpdateLinkContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `lnk_…`. The list finds a link by its slug. */
    readonly linkId: string;
  };
  readonly body: LinkUpdate;
  readonly reply: UpdateLinkReply;
}

/**
 * Change a link (`PATCH /links/{link_id}`).
 *
 * Changes destination, campaign, coupon or metadata, or switches tracking on and off; `metadata` is replaced
 * as a whole. Clicks counted so far keep the campaign they came under. The slug cannot change: it has been
 * handed out. Switched off, the URL still leads to the destination.
 */
export type UpdateLink<App extends AppTypes = AppTypes> = (
  context: UpdateLinkContext<App>,
) => Handled<"updateLink">;

/** Replies of `deleteLink`. */
export interface DeleteLinkReply {
  /** 204: Deleted; the slug can be used again. */
  noContent(init?: ReplyInit): Replied<"deleteLink">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"deleteLink">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"deleteLink">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"deleteLink">;
  /**
   * 409: The link has clicks; switch it off instead.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"deleteLink">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"deleteLink">;
}

/** What a handler of `deleteLink` is given. */
export interface DeleteLinkContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `lnk_…`. The list finds a link by its slug. */
    readonly linkId: string;
  };
  readonly reply: DeleteLinkReply;
}

/**
 * Delete a link (`DELETE /links/{link_id}`).
 *
 * Removes a link that was never clicked; its tracking URL is a 404 from then on. One that was clicked is
 * switched off instead, so that its clicks and conversions keep their origin.
 */
export type DeleteLink<App extends AppTypes = AppTypes> = (
  context: DeleteLinkContext<App>,
) => Handled<"deleteLink">;

/** Replies of `getLinkStats`. */
export interface GetLinkStatsReply {
  /** 200: What the link brought. */
  ok(body: LinkStats, init?: ReplyInit): Replied<"getLinkStats">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getLinkStats">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getLinkStats">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getLinkStats">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getLinkStats">;
}

/** What a handler of `getLinkStats` is given. */
export interface GetLinkStatsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `lnk_…`. The list finds a link by its slug. */
    readonly linkId: string;
  };
  readonly query: GetLinkStatsQuery;
  readonly reply: GetLinkStatsReply;
}

/**
 * Read a link's figures (`GET /links/{link_id}/stats`).
 *
 * Counts clicks, conversions, revenue and commission of one link, both days included; the last 30 days unless
 * asked otherwise. A conversion counts on the day of its `converted_at`; refunds are taken off revenue and
 * commission of that day.
 */
export type GetLinkStats<App extends AppTypes = AppTypes> = (
  context: GetLinkStatsContext<App>,
) => Handled<"getLinkStats">;

/** Handlers of this module, as a file exports them. */
export interface LinksHandlers<App extends AppTypes = AppTypes> {
  readonly listLinks: ListLinks<App>;
  readonly getLink: GetLink<App>;
  readonly updateLink: UpdateLink<App>;
  readonly deleteLink: DeleteLink<App>;
  readonly getLinkStats: GetLinkStats<App>;
}
