// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface FileModel {
  of?: Item2;
}

export interface Item {
  file: FileModel;
}

export type Item2 = string;

export type SimpleItem = string;
