// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListNotesOk, ListNotesQuery } from "../contract/index.ts";

/** Replies of `listNotes`. */
export interface ListNotesReply {
  /** 200: In an envelope. */
  ok(body: ListNotesOk, init?: ReplyInit): Replied<"listNotes">;
}

/** What a handler of `listNotes` is given. */
export interface ListNotesContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListNotesQuery;
  readonly reply: ListNotesReply;
}

/** `GET /notes` */
export type ListNotes<App extends AppTypes = AppTypes> = (
  context: ListNotesContext<App>,
) => Handled<"listNotes">;

/** Handlers of this module, as a file exports them. */
export interface NotesHandlers<App extends AppTypes = AppTypes> {
  readonly listNotes: ListNotes<App>;
}
