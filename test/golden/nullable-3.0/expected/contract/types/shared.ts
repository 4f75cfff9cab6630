// From test/golden/nullable-3.0/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Author {
  name: string;
}

export interface Note {
  text: string | null;
  kind: "memo" | "todo" | null;
  author: Author | null;
  rank?: number;
}
