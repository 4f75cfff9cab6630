// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface ListPetsOk {
  data: Pet[];
  next_cursor: string | null;
}

export interface Pet {
  id: string;
}

/** Query parameters of `listPets`. */
export interface ListPetsQuery {
  cursor?: string | undefined;
}
