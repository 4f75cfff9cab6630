// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/cats.ts";
