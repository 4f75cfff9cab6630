// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { SearchLogsBody, SearchLogsOk } from "../contract/index.ts";

/** Replies of `searchLogs`. */
export interface SearchLogsReply {
  /** 200: As the configuration has it. */
  ok(body: SearchLogsOk, init?: ReplyInit): Replied<"searchLogs">;
}

/** What a handler of `searchLogs` is given. */
export interface SearchLogsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly body: SearchLogsBody;
  readonly reply: SearchLogsReply;
}

/** `POST /logs/search` */
export type SearchLogs<App extends AppTypes = AppTypes> = (
  context: SearchLogsContext<App>,
) => Handled<"searchLogs">;

/** Handlers of this module, as a file exports them. */
export interface LogsHandlers<App extends AppTypes = AppTypes> {
  readonly searchLogs: SearchLogs<App>;
}
