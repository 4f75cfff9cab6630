// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Thing {
  id: string;
}

export type Things = Thing[];
