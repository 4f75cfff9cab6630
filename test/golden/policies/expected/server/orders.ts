// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { Failure, Order } from "../contract/index.ts";

/** Replies of `createOrder`. */
export interface CreateOrderReply {
  /** 201: Ordered. */
  created(body: Order, init?: ReplyInit): Replied<"createOrder">;
  /** 409: Failed. */
  conflict(body: Failure, init?: ReplyInit): Replied<"createOrder">;
  /** 422: Failed. */
  unprocessableContent(body: Failure, init?: ReplyInit): Replied<"createOrder">;
}

/** What a handler of `createOrder` is given. */
export interface CreateOrderContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: Order;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateOrderReply;
}

/** `POST /orders` */
export type CreateOrder<App extends AppTypes = AppTypes> = (
  context: CreateOrderContext<App>,
) => Handled<"createOrder">;

/** Handlers of this module, as a file exports them. */
export interface OrdersHandlers<App extends AppTypes = AppTypes> {
  readonly createOrder: CreateOrder<App>;
}
