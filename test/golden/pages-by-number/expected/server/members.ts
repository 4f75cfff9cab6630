// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListMembersQuery, Things } from "../contract/index.ts";

/** Replies of `listMembers`. */
export interface ListMembersReply {
  /** 200: Without a word about the end. */
  ok(body: Things, init?: ReplyInit): Replied<"listMembers">;
}

/** What a handler of `listMembers` is given. */
export interface ListMembersContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListMembersQuery;
  readonly reply: ListMembersReply;
}

/** `GET /members` */
export type ListMembers<App extends AppTypes = AppTypes> = (
  context: ListMembersContext<App>,
) => Handled<"listMembers">;

/** Handlers of this module, as a file exports them. */
export interface MembersHandlers<App extends AppTypes = AppTypes> {
  readonly listMembers: ListMembers<App>;
}
