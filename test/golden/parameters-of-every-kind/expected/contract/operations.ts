// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { findItems } from "./operations/shops.ts";

/** All operations by handler name. */
export const operations = {
  findItems,
};
