// From test/golden/object-rules/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { createOrder } from "./operations/orders.ts";

/** All operations by handler name. */
export const operations = {
  createOrder,
};
