// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { getChartsByPkData } from "./operations/charts.ts";
import { getPets, headPets } from "./operations/pets.ts";
import { getToy } from "./operations/toys.ts";

/** All operations by handler name. */
export const operations = {
  getChartsByPkData,
  getPets,
  headPets,
  getToy,
};
