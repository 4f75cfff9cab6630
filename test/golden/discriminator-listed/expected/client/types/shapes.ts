// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Circle {
  kind: string;
  radius: number;
  name?: string;
}

export type Mark = { by?: string | undefined } & (Star | { text: string });

export type Point = ShapeBase;

export type Shape = (Circle & { kind: "circle" }) | (Point & { kind: "point" });

export interface ShapeBase {
  kind: string;
  name?: string;
}

export interface Star {
  by?: string | undefined;
  stars?: number | undefined;
}
