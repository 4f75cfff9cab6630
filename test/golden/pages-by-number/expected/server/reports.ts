// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListReportsOk, ListReportsQuery } from "../contract/index.ts";

/** Replies of `listReports`. */
export interface ListReportsReply {
  /** 200: From 0. */
  ok(body: ListReportsOk, init?: ReplyInit): Replied<"listReports">;
}

/** What a handler of `listReports` is given. */
export interface ListReportsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListReportsQuery;
  readonly reply: ListReportsReply;
}

/** `GET /reports` */
export type ListReports<App extends AppTypes = AppTypes> = (
  context: ListReportsContext<App>,
) => Handled<"listReports">;

/** Handlers of this module, as a file exports them. */
export interface ReportsHandlers<App extends AppTypes = AppTypes> {
  readonly listReports: ListReports<App>;
}
