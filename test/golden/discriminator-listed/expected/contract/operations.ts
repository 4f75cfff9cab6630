// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addMark, listShapes } from "./operations/shapes.ts";

/** All operations by handler name. */
export const operations = {
  listShapes,
  addMark,
};
