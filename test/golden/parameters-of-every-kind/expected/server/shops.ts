// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { FindItemsCookies, FindItemsHeaders, FindItemsQuery } from "../contract/index.ts";

/** Replies of `findItems`. */
export interface FindItemsReply {
  /** 204: None found. */
  noContent(init?: ReplyInit): Replied<"findItems">;
}

/** What a handler of `findItems` is given. */
export interface FindItemsContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly params: { readonly shopId: string; readonly ids: number[] };
  readonly query: FindItemsQuery;
  readonly headers: FindItemsHeaders;
  readonly cookies: FindItemsCookies;
  readonly reply: FindItemsReply;
}

/** `GET /shops/{shop_id}/items/{;ids}` */
export type FindItems<App extends AppTypes = AppTypes> = (
  context: FindItemsContext<App>,
) => Handled<"findItems">;

/** Handlers of this module, as a file exports them. */
export interface ShopsHandlers<App extends AppTypes = AppTypes> {
  readonly findItems: FindItems<App>;
}
