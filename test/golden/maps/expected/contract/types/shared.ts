// From test/golden/maps/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Closed {
  a?: string;
}

export type Labels = { [key: string]: string };

export interface Mixed {
  count: number;
  [key: string]: string | number;
}

export type Prefixed = { [key: `x-${string}`]: string };
