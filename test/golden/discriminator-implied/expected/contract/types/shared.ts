// From test/golden/discriminator-implied/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Circle {
  kind: "circle";
  radius: number;
}

export type Shape = Circle | ShapeSquare;

export interface ShapeSquare {
  kind: "square";
  side: number;
}
