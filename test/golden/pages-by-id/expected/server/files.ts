// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListFilesOk, ListFilesQuery } from "../contract/index.ts";

/** Replies of `listFiles`. */
export interface ListFilesReply {
  /** 200: As the reply has it. */
  ok(body: ListFilesOk, init?: ReplyInit): Replied<"listFiles">;
}

/** What a handler of `listFiles` is given. */
export interface ListFilesContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListFilesQuery;
  readonly reply: ListFilesReply;
}

/** `GET /files` */
export type ListFiles<App extends AppTypes = AppTypes> = (
  context: ListFilesContext<App>,
) => Handled<"listFiles">;

/** Handlers of this module, as a file exports them. */
export interface FilesHandlers<App extends AppTypes = AppTypes> {
  readonly listFiles: ListFiles<App>;
}
