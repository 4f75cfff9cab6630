// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListPetsOk, ListPetsQuery } from "../contract/index.ts";

/** Replies of `listPets`. */
export interface ListPetsReply {
  /** 200: A page. */
  ok(body: ListPetsOk, init?: ReplyInit): Replied<"listPets">;
}

/** What a handler of `listPets` is given. */
export interface ListPetsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListPetsQuery;
  readonly reply: ListPetsReply;
}

/** `GET /pets` */
export type ListPets<App extends AppTypes = AppTypes> = (
  context: ListPetsContext<App>,
) => Handled<"listPets">;

/** Handlers of this module, as a file exports them. */
export interface PetsHandlers<App extends AppTypes = AppTypes> {
  readonly listPets: ListPets<App>;
}
