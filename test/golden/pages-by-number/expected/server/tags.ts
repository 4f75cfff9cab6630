// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListTagsQuery, Things } from "../contract/index.ts";

/** Replies of `listTags`. */
export interface ListTagsReply {
  /** 200: None. */
  ok(body: Things, init?: ReplyInit): Replied<"listTags">;
}

/** What a handler of `listTags` is given. */
export interface ListTagsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListTagsQuery;
  readonly reply: ListTagsReply;
}

/** `GET /tags` */
export type ListTags<App extends AppTypes = AppTypes> = (
  context: ListTagsContext<App>,
) => Handled<"listTags">;

/** Handlers of this module, as a file exports them. */
export interface TagsHandlers<App extends AppTypes = AppTypes> {
  readonly listTags: ListTags<App>;
}
