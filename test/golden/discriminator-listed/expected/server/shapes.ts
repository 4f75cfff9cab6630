// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { Mark, Shape } from "../contract/index.ts";

/** Replies of `listShapes`. */
export interface ListShapesReply {
  /** 200: ok */
  ok(body: Shape[], init?: ReplyInit): Replied<"listShapes">;
}

/** What a handler of `listShapes` is given. */
export interface ListShapesContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly reply: ListShapesReply;
}

/** `GET /shapes` */
export type ListShapes<App extends AppTypes = AppTypes> = (
  context: ListShapesContext<App>,
) => Handled<"listShapes">;

/** Replies of `addMark`. */
export interface AddMarkReply {
  /** 204: Done. */
  noContent(init?: ReplyInit): Replied<"addMark">;
}

/** What a handler of `addMark` is given. */
export interface AddMarkContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly body: Mark;
  readonly reply: AddMarkReply;
}

/** `POST /shapes` */
export type AddMark<App extends AppTypes = AppTypes> = (context: AddMarkContext<App>) => Handled<"addMark">;

/** Handlers of this module, as a file exports them. */
export interface ShapesHandlers<App extends AppTypes = AppTypes> {
  readonly listShapes: ListShapes<App>;
  readonly addMark: AddMark<App>;
}
