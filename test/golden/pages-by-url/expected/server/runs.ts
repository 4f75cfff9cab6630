// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyWith } from "@heldsway/server-runtime";
import type { ListRunsOk, ListRunsQuery } from "../contract/index.ts";

/** Replies of `listRuns`. */
export interface ListRunsReply {
  /** 200: In a header beside an envelope. */
  ok(body: ListRunsOk, init?: ReplyWith<{ link?: string }>): Replied<"listRuns">;
}

/** What a handler of `listRuns` is given. */
export interface ListRunsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListRunsQuery;
  readonly reply: ListRunsReply;
}

/** `GET /runs` */
export type ListRuns<App extends AppTypes = AppTypes> = (
  context: ListRunsContext<App>,
) => Handled<"listRuns">;

/** Handlers of this module, as a file exports them. */
export interface RunsHandlers<App extends AppTypes = AppTypes> {
  readonly listRuns: ListRuns<App>;
}
