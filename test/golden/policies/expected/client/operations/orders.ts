// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallErrorByStatus,
  type Core,
  type KeyedCallOptions,
} from "@heldsway/client-runtime";
import type { Failure, Order } from "../types/orders.ts";

/** What `createOrder` can fail with. */
export type CreateOrderError = CallErrorByStatus<{ 409: Failure; 422: Failure }>;

/** @throws {@link CreateOrderError} */
export function createOrder(
  core: Core,
  body: Order,
  options?: KeyedCallOptions,
): Call<Order, CreateOrderError> {
  return call(core, { id: "createOrder", method: "POST", path: "/orders", isKeyed: true }, { body }, options);
}
