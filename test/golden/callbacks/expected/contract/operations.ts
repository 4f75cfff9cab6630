// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { createExport } from "./operations/exports.ts";

/** All operations by handler name. */
export const operations = {
  createExport,
};
