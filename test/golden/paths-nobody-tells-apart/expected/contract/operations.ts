// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { getCat, getCatByName, getSummary } from "./operations/cats.ts";

/** All operations by handler name. */
export const operations = {
  getSummary,
  getCat,
  getCatByName,
};
