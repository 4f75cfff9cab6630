// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Names } from "./client.ts";
export type { NamesOptions } from "./core.ts";
export type { ListItemsError } from "./operations/item-list.ts";
export type { DeleteError, ListItems2Error } from "./operations/items.ts";
export type { Environment } from "./policy.ts";
export type { ItemList } from "./resources/item-list.ts";
export type { Items } from "./resources/items.ts";
export type * from "./types/shared.ts";
