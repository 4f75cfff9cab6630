// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, KeyedCallOptions } from "@heldsway/client-runtime";
import type { CreateOrderError } from "../operations/orders.ts";
import type { Order } from "../types/orders.ts";

export interface Orders {
  /** @throws {@link CreateOrderError} */
  create(body: Order, options?: KeyedCallOptions): Call<Order, CreateOrderError>;
}
