// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListEntriesOk, ListEntriesQuery } from "../contract/index.ts";

/** Replies of `listEntries`. */
export interface ListEntriesReply {
  /** 200: With the window. */
  ok(body: ListEntriesOk, init?: ReplyInit): Replied<"listEntries">;
}

/** What a handler of `listEntries` is given. */
export interface ListEntriesContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListEntriesQuery;
  readonly reply: ListEntriesReply;
}

/** `GET /entries` */
export type ListEntries<App extends AppTypes = AppTypes> = (
  context: ListEntriesContext<App>,
) => Handled<"listEntries">;

/** Handlers of this module, as a file exports them. */
export interface EntriesHandlers<App extends AppTypes = AppTypes> {
  readonly listEntries: ListEntries<App>;
}
