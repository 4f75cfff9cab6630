// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListEventsOk, ListEventsQuery } from "../contract/index.ts";

/** Replies of `listEvents`. */
export interface ListEventsReply {
  /** 200: Until it is done. */
  ok(body: ListEventsOk, init?: ReplyInit): Replied<"listEvents">;
}

/** What a handler of `listEvents` is given. */
export interface ListEventsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListEventsQuery;
  readonly reply: ListEventsReply;
}

/** `GET /events` */
export type ListEvents<App extends AppTypes = AppTypes> = (
  context: ListEventsContext<App>,
) => Handled<"listEvents">;

/** Handlers of this module, as a file exports them. */
export interface EventsHandlers<App extends AppTypes = AppTypes> {
  readonly listEvents: ListEvents<App>;
}
