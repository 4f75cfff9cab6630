// From test/golden/webhooks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OrderPaid } from "./shared.ts";

/** An order was paid. */
export type OrderPaidEvent = OrderPaid;
