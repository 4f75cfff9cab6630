// From test/golden/webhooks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface OrderPaid {
  order_id: string;
}
