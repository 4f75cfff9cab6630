// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Node {
  id: string;
  children: Node[];
  by_name?: { [key: string]: Tree };
  parent?: Node | null;
}

export type Tree = (Tree | string)[];
