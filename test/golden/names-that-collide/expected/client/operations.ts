// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { createCore } from "./core.ts";
export * from "./operations/item-list.ts";
export * from "./operations/items.ts";
export type * from "./types/shared.ts";
