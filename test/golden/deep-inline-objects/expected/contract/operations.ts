// From test/golden/deep-inline-objects/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { createReport } from "./operations/reports.ts";

/** All operations by handler name. */
export const operations = {
  createReport,
};
