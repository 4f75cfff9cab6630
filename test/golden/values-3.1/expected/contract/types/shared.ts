// From test/golden/values-3.1/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Values {
  nothing: null;
  one: "one";
  some: "a" | 1 | true | null;
  many: string | number | null;
  pair: [string?, number?];
  open_pair: [string?, ...boolean[]];
}
