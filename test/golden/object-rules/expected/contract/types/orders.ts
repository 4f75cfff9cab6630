// From test/golden/object-rules/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Invoiced {
  address: string;
}

export interface Order {
  kind: "card" | "invoice";
  card?: string;
  discount?: number;
  labels?: { [key: string]: string };
  voucher?: string;
}
