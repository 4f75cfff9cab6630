// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListJobsOk, ListJobsQuery } from "../contract/index.ts";

/** Replies of `listJobs`. */
export interface ListJobsReply {
  /** 200: As the last item has it. */
  ok(body: ListJobsOk, init?: ReplyInit): Replied<"listJobs">;
}

/** What a handler of `listJobs` is given. */
export interface ListJobsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListJobsQuery;
  readonly reply: ListJobsReply;
}

/** `GET /jobs` */
export type ListJobs<App extends AppTypes = AppTypes> = (
  context: ListJobsContext<App>,
) => Handled<"listJobs">;

/** Handlers of this module, as a file exports them. */
export interface JobsHandlers<App extends AppTypes = AppTypes> {
  readonly listJobs: ListJobs<App>;
}
