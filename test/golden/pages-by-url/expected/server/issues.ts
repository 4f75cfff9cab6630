// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyWith } from "@heldsway/server-runtime";
import type { ListIssuesQuery, Things } from "../contract/index.ts";

/** Replies of `listIssues`. */
export interface ListIssuesReply {
  /** 200: In a header. */
  ok(body: Things, init?: ReplyWith<{ link?: string }>): Replied<"listIssues">;
}

/** What a handler of `listIssues` is given. */
export interface ListIssuesContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListIssuesQuery;
  readonly reply: ListIssuesReply;
}

/** `GET /issues` */
export type ListIssues<App extends AppTypes = AppTypes> = (
  context: ListIssuesContext<App>,
) => Handled<"listIssues">;

/** Handlers of this module, as a file exports them. */
export interface IssuesHandlers<App extends AppTypes = AppTypes> {
  readonly listIssues: ListIssues<App>;
}
