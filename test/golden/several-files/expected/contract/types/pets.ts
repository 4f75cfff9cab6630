// From test/golden/several-files/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export type Id = string;

export interface Pet {
  id: Id;
  parent?: Pet;
}
