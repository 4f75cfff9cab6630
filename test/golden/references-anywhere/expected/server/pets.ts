// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListPetsQuery, Pet } from "../contract/index.ts";

/** Replies of `listPets`. */
export interface ListPetsReply {
  /** 200: ok */
  ok(body: Pet[], init?: ReplyInit): Replied<"listPets">;
  /** 404: No such pet. */
  notFound(init?: ReplyInit): Replied<"listPets">;
  /** 410: Gone. */
  gone(init?: ReplyInit): Replied<"listPets">;
}

/** What a handler of `listPets` is given. */
export interface ListPetsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListPetsQuery;
  readonly reply: ListPetsReply;
}

/** List pets (`GET /pets`). */
export type ListPets<App extends AppTypes = AppTypes> = (
  context: ListPetsContext<App>,
) => Handled<"listPets">;

/** Handlers of this module, as a file exports them. */
export interface PetsHandlers<App extends AppTypes = AppTypes> {
  readonly listPets: ListPets<App>;
}
