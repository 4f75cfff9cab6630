// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  AppTypes,
  Handled,
  HandlerContext,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listOrders`. */
export interface ListOrdersReply {
  /** 204: None. */
  noContent(init?: ReplyInit): Replied<"listOrders">;
}

/** What a handler of `listOrders` is given. */
export interface ListOrdersContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: ListOrdersReply;
}

/** `GET /orders` */
export type ListOrders<App extends AppTypes = AppTypes> = (
  context: ListOrdersContext<App>,
) => Handled<"listOrders">;

/** Replies of `createOrder`. */
export interface CreateOrderReply {
  /** 201: Created. */
  created(init: ReplyWith<{ etag?: string; location: string }>): Replied<"createOrder">;
  /** 404: No such shop. */
  notFound(init?: ReplyInit): Replied<"createOrder">;
  /** 4XX: Any other mistake of yours. */
  clientError(status: number, init?: ReplyInit): Replied<"createOrder">;
  /** default: A mistake of ours. */
  otherwise(status: number, init?: ReplyInit): Replied<"createOrder">;
}

/** What a handler of `createOrder` is given. */
export interface CreateOrderContext<App extends AppTypes = AppTypes>
  extends HandlerContext<App, App["principal"] | undefined> {
  readonly principals:
    | { readonly bearerAuth: App["principal"]; readonly signature: App["principal"] }
    | { readonly session: App["principal"] }
    | { readonly [scheme: string]: never };
  readonly reply: CreateOrderReply;
}

/** `POST /orders` */
export type CreateOrder<App extends AppTypes = AppTypes> = (
  context: CreateOrderContext<App>,
) => Handled<"createOrder">;

/** Handlers of this module, as a file exports them. */
export interface OrdersHandlers<App extends AppTypes = AppTypes> {
  readonly listOrders: ListOrders<App>;
  readonly createOrder: CreateOrder<App>;
}
