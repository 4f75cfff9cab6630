// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";

/** Replies of `getHealth`. */
export interface GetHealthReply {
  /** default: Well. */
  otherwise(status: number, init?: ReplyInit): Replied<"getHealth">;
}

/** What a handler of `getHealth` is given. */
export interface GetHealthContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly reply: GetHealthReply;
}

/** `GET /health` */
export type GetHealth<App extends AppTypes = AppTypes> = (
  context: GetHealthContext<App>,
) => Handled<"getHealth">;

/** Handlers of this module, as a file exports them. */
export interface HealthHandlers<App extends AppTypes = AppTypes> {
  readonly getHealth: GetHealth<App>;
}
