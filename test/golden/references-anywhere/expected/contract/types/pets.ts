// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export type Owner22me22 = string;

export interface Pet {
  any?: unknown;
  kind?: string | null;
  name?: string;
  owner?: Owner22me22;
}

/** Query parameters of `listPets`. */
export interface ListPetsQuery {
  limit?: number;
}
