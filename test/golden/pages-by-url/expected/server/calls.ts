// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListCallsOk, ListCallsQuery } from "../contract/index.ts";

/** Replies of `listCalls`. */
export interface ListCallsReply {
  /** 200: In the body. */
  ok(body: ListCallsOk, init?: ReplyInit): Replied<"listCalls">;
}

/** What a handler of `listCalls` is given. */
export interface ListCallsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListCallsQuery;
  readonly reply: ListCallsReply;
}

/** `GET /calls` */
export type ListCalls<App extends AppTypes = AppTypes> = (
  context: ListCallsContext<App>,
) => Handled<"listCalls">;

/** Handlers of this module, as a file exports them. */
export interface CallsHandlers<App extends AppTypes = AppTypes> {
  readonly listCalls: ListCalls<App>;
}
