// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Orders } from "./resources/orders.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  orders: {
    create: "POST body key ~Order /orders",
  } satisfies ResourceTable<Orders>,
};
