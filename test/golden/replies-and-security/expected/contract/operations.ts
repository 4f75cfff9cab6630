// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { getHealth } from "./operations/health.ts";
import { createOrder, listOrders } from "./operations/orders.ts";

/** All operations by handler name. */
export const operations = {
  getHealth,
  listOrders,
  createOrder,
};
